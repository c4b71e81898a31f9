package dev.replydesk.notification;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import dev.replydesk.chassis.test.ArchitectureRules;
import org.junit.jupiter.api.Test;

/** The rules of every service, and the one of this service: sending knows nothing of how a channel works. */
class ArchitectureTest {

    private static final String BASE = "dev.replydesk.notification";
    private static final String BAD = BASE + ".architecture.bad";

    @Test
    void keepsTheRulesOfEveryService() {
        ArchitectureRules.of(BASE).check();
    }

    @Test
    void deliveriesKnowNoChannel() {
        var ours = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(BASE);

        knowsNoChannel(BASE).check(ours);
    }

    @Test
    void thatRuleBites() {
        var bad = new ClassFileImporter().importPackages(BAD);

        assertThat(knowsNoChannel(BAD).evaluate(bad).getFailureReport().getDetails())
                .anyMatch(line -> line.contains("KnowsMail"));
    }

    private static ArchRule knowsNoChannel(String base) {
        return noClasses().that().resideInAPackage(base + ".delivery..").should().dependOnClassesThat()
                .resideInAnyPackage(BASE + ".mail..", BASE + ".inapp..", BASE + ".chat..", "jakarta.mail..",
                        "org.springframework.mail..");
    }
}
