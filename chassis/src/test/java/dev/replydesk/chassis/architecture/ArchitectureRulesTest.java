package dev.replydesk.chassis.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.replydesk.chassis.test.ArchitectureRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArchitectureRulesTest {
    private static final String HERE = ArchitectureRulesTest.class.getPackageName();
    private static final JavaClasses BAD = new ClassFileImporter().importPackages(HERE + ".bad");
    private static final JavaClasses GOOD = new ClassFileImporter().importPackages(HERE + ".good");

    @ParameterizedTest
    @CsvSource({"the domain is pure, ImpureOrder", "the domain is pure, CallerOrder",
            "arrows point inward, BackwardService",
            "arrows point inward, SidewaysStock", "generated types stay at the edge, LeakyService",
            "only stores touch MongoDB, NoStore", "no query is a string, StringQuery",
            "the clock is injected, OwnClock",
            "nothing blocks, Blocking", "only lifecycle beans subscribe, Subscribing",
            "names say what a thing is, OrderHelper", "packages are null-marked, LeakyService"})
    void eachRuleBites(String rule, String offender) {
        var broken = ArchitectureRules.of(HERE + ".bad").all().get(rule).evaluate(BAD).getFailureReport();
        assertThat(broken.getDetails()).anyMatch(line -> line.contains(offender));
    }

    @Test
    void everyRuleIsSeenToBite() {
        assertThat(ArchitectureRules.of(HERE + ".bad").all().values()).allMatch(rule -> rule.evaluate(BAD)
                .hasViolation());
    }

    @Test
    void aFeatureThatKeepsTheGrammarPasses() {
        assertThatCode(() -> ArchitectureRules.of(HERE + ".good").check(GOOD)).doesNotThrowAnyException();
    }
}
