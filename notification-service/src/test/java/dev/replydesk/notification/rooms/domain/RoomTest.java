package dev.replydesk.notification.rooms.domain;

import static dev.replydesk.notification.rooms.domain.RoomFixture.listening;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RoomTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Limit FAST = new Limit(10, Duration.ofSeconds(1));
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Set<String> NO_TEAMS = Set.of();

    private final Room room = listening(RoomFixture.AS_MAIL);

    @Test
    void withoutThresholdsOfItsOwnItHearsWhatGoesOutByMail() {
        assertThat(room.listensTo(NO_TEAMS, 75, true)).isTrue();
        assertThat(room.listensTo(NO_TEAMS, 50, false)).isFalse();
    }

    @Test
    void thresholdsOfItsOwnCountAlone() {
        var early = listening(new Interests(NO_TEAMS, Set.of(50)));

        assertThat(early.listensTo(NO_TEAMS, 50, false)).isTrue();
        assertThat(early.listensTo(NO_TEAMS, 100, true)).isFalse();
    }

    @Test
    void aRoomOfATeamHearsOfItsShopsAndOfThoseThatAreEverybodys() {
        var ofFront = listening(new Interests(Set.of("team_front"), Set.of()));

        assertThat(ofFront.listensTo(Set.of("team_front", "team_bar"), 100, true)).isTrue();
        assertThat(ofFront.listensTo(NO_TEAMS, 100, true)).isTrue();
        assertThat(ofFront.listensTo(Set.of("team_bar"), 100, true)).isFalse();
    }

    @Test
    void whatComesWithinAMinuteOfAlertsWaits() {
        assertThat(room.tried(FAST, MINUTE, NOON).turn(FAST, MINUTE)).isEqualTo(NOON.plus(MINUTE));
        assertThat(room.tried(FAST, Duration.ZERO, NOON).turn(FAST, MINUTE)).isBefore(NOON);
    }

    @Test
    void whatDidNotArriveLetsTheNextMessageGoAsSoonAsThePlatformAllows() {
        assertThat(room.tried(FAST, MINUTE, NOON).troubled("no answer", NOON).turn(FAST, MINUTE)).isBefore(NOON);
    }

    @Test
    void troubleKeepsItsBeginningUntilItIsOver() {
        var later = room.troubled("no answer", NOON).troubled("still none", NOON.plusSeconds(5));

        assertThat(later.health().trouble()).isEqualTo(new Trouble("still none", NOON, NOON.plusSeconds(5), false));
        assertThat(later.worked(NOON.plusSeconds(9)).health()).isEqualTo(new Health(NOON.plusSeconds(9), null));
    }

    @Test
    void aGoneAddressSwitchesItOffAndSaysSo() {
        var gone = room.gone("no such robot", NOON);

        assertThat(gone.version()).isEqualTo(room.version() + 1);
        assertThat(gone.listensTo(NO_TEAMS, 100, true)).isFalse();
        assertThat(gone.reasonNotToTell()).isEqualTo("the channel was switched off: no such robot");
    }

    @Test
    void switchingItOnAgainForgetsWhyItWasOff() {
        var profile = new Room.Profile("Front desk", "en", "UTC", RoomFixture.AS_MAIL, true);
        var back = room.gone("no such robot", NOON).changed(profile,
                new Sealed("box", "hooks.slack.com", "wxyz", false));

        assertThat(back.reasonNotToTell()).isNull();
        assertThat(back.health()).isEqualTo(Health.UNKNOWN);
    }
}
