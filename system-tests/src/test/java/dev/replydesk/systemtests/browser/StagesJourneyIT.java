package dev.replydesk.systemtests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import dev.replydesk.systemtests.client.People;
import dev.replydesk.systemtests.client.SharedDesk;
import dev.replydesk.systemtests.desk.Access;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A manager says how long each stage may take, sees what that does to open cases, and brings it to them. */
@ExtendWith(SharedDesk.class)
class StagesJourneyIT {

    private static final double A_RUN_AND_MORE = 30_000;

    @Test
    void aRuleWithStagesComesToTheCasesThatAreOpen(Access access) {
        try (var chromium = Chromium.open()) {
            var cafe = new CornerCafe(access.api());
            cafe.open();
            cafe.complaint("Mark T.", 1, "en", CornerCafe.COLD, 42);
            cafe.complaint("Aisha", 2, "en", "The cake box was open when it arrived.", 120);
            var visitor = new Visitor(chromium.page(Look.USUAL), access.url());
            visitor.signIn(new People(access).join("tom", "MANAGER", "en"));
            aRuleGetsStages(visitor);
            theRuleIsSaved(visitor);
            theCasesWouldBeDueLater(visitor);
            theRuleComesToThem(visitor);
            aCaseSaysSo(visitor);
            assertThat(visitor.complaints()).isEmpty();
            assertThat(visitor.forbidden()).isEmpty();
        }
    }

    /** Times are written as people write them and read back in one way. */
    private static void aRuleGetsStages(Visitor visitor) {
        visitor.page().locator("header > nav").getByText("Deadlines").click();
        visitor.button("Edit the rule").click();
        var rule = visitor.page().locator(".rule.open");
        rule.getByRole(AriaRole.SPINBUTTON).fill("6");
        write(visitor, stages(visitor).getByLabel("Until somebody takes it"), "45 minutes");
        write(visitor, stages(visitor).getByLabel("Writing"), "1h 30m");
        assertThat(stages(visitor).getByLabel("Writing")).hasValue("1 h 30 min");
        write(visitor, rule.getByLabel("when the customer writes again"), "8h");
        assertThat(rule.locator(".rule-line")).containsText("later answers 8 h");
    }

    private static void theRuleIsSaved(Visitor visitor) {
        visitor.button("Save the rules").click();
        assertThat(visitor.page().locator(".toast").last()).containsText("Saved as version 2. New cases follow it.");
        assertThat(visitor.page().locator(".savebar")).hasCount(0);
        assertThat(visitor.page().locator(".rule-line")).containsText("6 h");
    }

    /** Each choice is counted before anything changes. */
    private static void theCasesWouldBeDueLater(Visitor visitor) {
        visitor.button("Apply to the cases that are open").click();
        visitor.page().getByText("From the beginning").click();
        assertThat(number(visitor, "Due later")).hasText("2");
        assertThat(number(visitor, "Overdue at once")).hasText("0");
        assertThat(visitor.button("Apply to 2 cases")).isEnabled();
    }

    private static void theRuleComesToThem(Visitor visitor) {
        visitor.press("Control+Enter");
        assertThat(sheet(visitor).getByRole(AriaRole.STATUS)).hasText("Applied to 2 cases",
                new HasTextOptions().setTimeout(A_RUN_AND_MORE));
        visitor.press("Escape");
        assertThat(sheet(visitor)).hasCount(0);
        assertThat(visitor.page().locator(".reapply"))
                .containsText("Version 2 applied, from the beginning · by Tom");
    }

    private static void aCaseSaysSo(Visitor visitor) {
        visitor.page().locator("header > nav").getByText("Queue").click();
        visitor.page().locator(".case-row").filter(new FilterOptions().setHasText("Mark T.")).click();
        var due = visitor.page().locator(".due");
        assertThat(due).containsText("6 h");
        assertThat(due).containsText(Pattern.compile("somebody takes it by .+"),
                new ContainsTextOptions().setTimeout(A_RUN_AND_MORE));
        assertThat(visitor.page().locator(".line li").filter(new FilterOptions().setHasText(
                "Rule “Every complaint” applied (version 2) · instead of “Every complaint” (version 1) · from the beginning · due")))
                .isVisible(new IsVisibleOptions().setTimeout(A_RUN_AND_MORE));
    }

    /** Leaving the field is what makes it count. */
    private static void write(Visitor visitor, Locator field, String text) {
        field.focus();
        visitor.paste(text);
        visitor.press("Tab");
    }

    private static Locator stages(Visitor visitor) {
        return visitor.page().getByRole(AriaRole.GROUP, new GetByRoleOptions().setName("Time for each stage"));
    }

    private static Locator sheet(Visitor visitor) {
        return visitor.page().locator("dialog[open]");
    }

    private static Locator number(Visitor visitor, String column) {
        return sheet(visitor).locator("td[data-of='%s']".formatted(column));
    }
}
