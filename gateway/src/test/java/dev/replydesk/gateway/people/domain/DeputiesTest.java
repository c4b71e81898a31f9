package dev.replydesk.gateway.people.domain;

import static dev.replydesk.gateway.people.domain.Persons.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DeputiesTest {
    private final User ann = person("Ann", null);

    @Test
    void aDeputyWhoIsHereClosesNoCircle() {
        assertThat(circle(week(0, "usr_ben"), person("Ben", null))).isEmpty();
    }

    @Test
    void nobodyStandsInForThemselves() {
        assertThat(circle(week(0, "usr_ann"))).containsExactly("Ann", "Ann");
    }

    @Test
    void twoWhoStandInForEachOtherAreACircle() {
        assertThat(circle(week(0, "usr_ben"), person("Ben", week(0, "usr_ann")))).containsExactly("Ann", "Ben", "Ann");
    }

    @Test
    void aLongerCircleIsNamedAlongItsChain() {
        assertThat(circle(week(0, "usr_ben"), person("Ben", week(0, "usr_cem")), person("Cem", week(0, "usr_ann"))))
                .containsExactly("Ann", "Ben", "Cem", "Ann");
    }

    @Test
    void whoeverIsAwayAtAnotherTimeClosesNoCircle() {
        assertThat(circle(week(0, "usr_ben"), person("Ben", week(1, "usr_ann")))).isEmpty();
        assertThat(circle(week(1, "usr_ben"), person("Ben", week(0, "usr_ann")))).isEmpty();
    }

    @Test
    void allOfThemMustBeAwayTogether() {
        var early = new Absence(NOW, NOW.plus(Duration.ofDays(3)), "usr_cem");
        var late = new Absence(NOW.plus(Duration.ofDays(3)), NOW.plus(Duration.ofDays(7)), "usr_ann");
        assertThat(circle(week(0, "usr_ben"), person("Ben", early), person("Cem", late))).isEmpty();
    }

    @Test
    void aChainThatEndsWithNobodyClosesNoCircle() {
        assertThat(circle(week(0, "usr_ben"), person("Ben", week(0, null)))).isEmpty();
        assertThat(circle(week(0, null))).isEmpty();
    }

    @Test
    void aCircleOfOthersIsNotFollowedForEver() {
        assertThat(circle(week(0, "usr_ben"), person("Ben", week(0, "usr_cem")), person("Cem", week(0, "usr_ben"))))
                .isEmpty();
    }

    private List<String> circle(Absence wanted, User... others) {
        return Deputies.circle(ann, wanted, byId(others));
    }

    private static Map<String, User> byId(User... users) {
        return Arrays.stream(users).collect(Collectors.toMap(User::id, Function.identity()));
    }

    private static Absence week(int number, @Nullable String deputyId) {
        var from = NOW.plus(Duration.ofDays(7L * number));
        return new Absence(from, from.plus(Duration.ofDays(7)), deputyId);
    }

    private static User person(String name, @Nullable Absence absence) {
        var id = "usr_" + name.toLowerCase(java.util.Locale.ROOT);
        var user = User.founder(id, Persons.MERCHANT, Profile.of(name + "@example.org", name, "en", "UTC"),
                new Rights(List.of(Role.AGENT), List.of()), "argon", NOW);
        return absence == null ? user : user.away(absence, id, NOW);
    }
}
