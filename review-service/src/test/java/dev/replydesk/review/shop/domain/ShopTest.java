package dev.replydesk.review.shop.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShopTest {
    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");
    private final Shop shop = Shop.create(
            new NewShop(Marketplace.MANUAL, "hotel", "Hotel", List.of(), ZoneOffset.UTC, null,
                    List.of(), Duration.ofDays(30)),
            "shp_1", "usr_1", NOW);

    @Test
    void enforcesDeadlinesFromItsCreationUnlessTold() {
        assertThat(shop.enforceFrom()).isEqualTo(NOW);
    }

    @Test
    void changesOnlyWhatIsNamedAndRecordsWho() {
        var changed = shop.change(named("Grand Hotel"), "usr_2", NOW.plusSeconds(60));
        assertThat(changed.name()).isEqualTo("Grand Hotel");
        assertThat(changed.zone()).isEqualTo(shop.zone());
        assertThat(changed.history()).extracting(HistoryEntry::actor).containsExactly("usr_1", "usr_2");
    }

    @Test
    void recordsNothingWhenNothingChanges() {
        assertThat(shop.change(named("Hotel"), "usr_2", NOW)).isSameAs(shop);
    }

    @Test
    void keepsItsReplyWindowUntilAnotherIsNamedOrNobodyKnowsIt() {
        assertThat(shop.change(named("Grand Hotel"), "usr_1", NOW).card().replyWindow()).isEqualTo(Duration.ofDays(30));
        var longer = shop.change(takingReplies(new ReplyWindow(Duration.ofDays(60))), "usr_1", NOW);
        assertThat(longer.card().replyWindow()).isEqualTo(Duration.ofDays(60));
        assertThat(longer.publishing(Publishing.MARKETPLACE, "usr_1", NOW).replyWindow()).isEqualTo(
                Duration.ofDays(60));
        var unknown = longer.change(takingReplies(ReplyWindow.NOT_KNOWN), "usr_1", NOW);
        assertThat(unknown.replyWindow()).isNull();
        assertThat(unknown.history()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"PT1H,true", "PT59M59S,false", "P3650D,true", "P3650DT0.001S,false", "-P1D,false"})
    void takesRepliesForAnHourToTenYears(Duration length, boolean possible) {
        assertThat(new ReplyWindow(length).isPossible()).isEqualTo(possible);
    }

    @Test
    void belongsToEverybodyUntilItHasTeams() {
        assertThat(shop.isOpenTo(Set.of())).isTrue();
        var teams = new ShopChange(Optional.empty(), Optional.of(List.of("team_1")), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty());
        var closed = shop.change(teams, "usr_1", NOW);
        assertThat(closed.isOpenTo(Set.of("team_2"))).isFalse();
        assertThat(closed.isOpenTo(Set.of("team_1"))).isTrue();
    }

    private static ShopChange named(String name) {
        return new ShopChange(Optional.of(name), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty());
    }

    private static ShopChange takingReplies(ReplyWindow window) {
        return new ShopChange(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.of(window));
    }
}
