package dev.replydesk.systemtests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import dev.replydesk.systemtests.client.People;
import dev.replydesk.systemtests.client.SharedDesk;
import dev.replydesk.systemtests.desk.Access;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An agent disputes a review, a manager signs, the time stands still for both of them, and runs on. */
@ExtendWith(SharedDesk.class)
class AppealJourneyIT {

    private static final String EVIDENCE = "He never ordered from us: the receipt in his picture is another café's.";
    private static final Pattern COUNTDOWN = Pattern.compile("\\d:\\d\\d");

    @Test
    void theTimeStandsStillOnceTwoPeopleSaySo(Access access) {
        try (var chromium = Chromium.open()) {
            var cafe = new CornerCafe(access.api());
            cafe.openWithAppeals();
            cafe.complaint("Mark T.", 1, "en", CornerCafe.COLD, 120);
            var people = new People(access);
            var agent = new Visitor(chromium.page(Look.USUAL), access.url());
            agent.signIn(people.join("ann", "AGENT", "en"));
            theAgentProposes(agent);
            var manager = new Visitor(chromium.page(Look.USUAL), access.url());
            manager.signIn(people.join("tom", "MANAGER", "en"));
            theManagerSigns(manager);
            theAgentSeesItStandStill(agent);
            theAgentLetsItRun(agent);
            assertThat(manager.page().locator(".case-row .chip")).containsText(COUNTDOWN);
            for (var visitor : List.of(agent, manager)) {
                assertThat(visitor.complaints()).isEmpty();
                assertThat(visitor.forbidden()).isEmpty();
            }
        }
    }

    private static void theAgentProposes(Visitor agent) {
        agent.button("More actions").click();
        agent.button("Pause the deadline").click();
        assertThat(agent.page().getByLabel("What shows that the review is to be disputed?")).isFocused();
        agent.paste(EVIDENCE);
        agent.page().getByLabel("Link to the appeal").fill("https://example.org/appeals/1");
        agent.press("Control+Enter");
        agent.sees("Ann proposes to pause the deadline");
        agent.sees("Somebody else has to sign your proposal.");
        assertThat(countdown(agent)).isVisible();
    }

    /** Found among what waits for a signature, read and signed at the case. */
    private static void theManagerSigns(Visitor manager) {
        manager.page().locator("header > nav").getByText("Exemptions").click();
        manager.sees("Pauses to be signed");
        manager.page().locator("main a.link").filter(new FilterOptions().setHasText("Waited 50 minutes")).click();
        manager.sees(EVIDENCE);
        manager.button("Sign").click();
        assertThat(manager.page().locator(".due")).containsText("Paused since");
        assertThat(manager.page().locator(".case-row .chip")).containsText("Paused: appeal");
    }

    /** Without a step of their own. */
    private static void theAgentSeesItStandStill(Visitor agent) {
        assertThat(agent.page().locator(".case-row .chip")).containsText("Paused: appeal");
        assertThat(agent.page().locator(".due")).containsText("signed by Tom");
        assertThat(countdown(agent)).hasCount(0);
    }

    private static void theAgentLetsItRun(Visitor agent) {
        agent.button("Let the time run").click();
        assertThat(agent.page().locator("dialog[open] textarea")).isFocused();
        agent.paste("The marketplace keeps the review.");
        agent.press("Control+Enter");
        assertThat(countdown(agent)).isVisible();
        for (var happened : List.of("Deadline paused · the review is disputed", "Deadline runs again · by hand")) {
            assertThat(agent.page().locator(".line li").filter(new FilterOptions().setHasText(happened))).hasCount(1);
        }
    }

    private static Locator countdown(Visitor visitor) {
        return visitor.page().locator(".due time");
    }
}
