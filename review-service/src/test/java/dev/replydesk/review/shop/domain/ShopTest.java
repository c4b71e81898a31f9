package dev.replydesk.review.shop.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ShopTest {
    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");
    private final Shop shop = Shop.create(
            new NewShop(Marketplace.MANUAL, "hotel", "Hotel", List.of(), ZoneOffset.UTC, null,
                    List.of()),
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
    void belongsToEverybodyUntilItHasTeams() {
        assertThat(shop.isOpenTo(Set.of())).isTrue();
        var teams = new ShopChange(Optional.empty(), Optional.of(List.of("team_1")), Optional.empty(),
                Optional.empty(), Optional.empty());
        var closed = shop.change(teams, "usr_1", NOW);
        assertThat(closed.isOpenTo(Set.of("team_2"))).isFalse();
        assertThat(closed.isOpenTo(Set.of("team_1"))).isTrue();
    }

    private static ShopChange named(String name) {
        return new ShopChange(Optional.of(name), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty());
    }
}
