package dev.replydesk.systemtests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import dev.replydesk.systemtests.client.People;
import dev.replydesk.systemtests.client.SharedDesk;
import dev.replydesk.systemtests.desk.Access;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An agent signs in, answers the most urgent review by keyboard and mouse, and the case is met. */
@ExtendWith(SharedDesk.class)
class ReplyJourneyIT {

    private static final String RUDE = "You are lying and we will sue you.";
    private static final String COURTEOUS = "Dear Mark, thank you for telling us. We are sorry that you waited 50 minutes and that the food was cold. "
            + "We have spoken to the kitchen today and will refund your meal within 24 hours. Kind regards, the Corner Café team";
    private static final double UNDO_TIME_AND_MORE = 20_000;

    @Test
    void aReviewIsAnsweredFromTheQueueToTheProof(Access access) {
        try (var chromium = Chromium.open()) {
            var cafe = new CornerCafe(access.api());
            cafe.open();
            cafe.complaint("Mark T.", 1, "en", CornerCafe.COLD, 42);
            cafe.complaint("Aisha", 2, "en", "The cake box was open when it arrived.", 120);
            var visitor = new Visitor(chromium.page(Look.USUAL), access.url());
            visitor.signIn(new People(access).join("ann", "AGENT", "en"));
            theMostUrgentCaseStandsOpen(visitor);
            theAgentTakesResponsibility(visitor);
            keysGoThroughTheList(visitor);
            theCheckRefusesRudeWords(visitor);
            aCourteousReplyCanBeTakenBack(visitor);
            theReplyIsPublishedByHand(visitor);
            anExemptionIsProposedAndTakenBack(visitor);
            theCaseIsMet(visitor);
            everyPlaceOpens(visitor);
            assertThat(visitor.complaints()).isEmpty();
            assertThat(visitor.forbidden()).isEmpty();
        }
    }

    private static void theMostUrgentCaseStandsOpen(Visitor visitor) {
        assertThat(visitor.page().locator(".case-row")).hasCount(2);
        assertThat(chosen(visitor)).containsText("Mark T.");
        assertThat(visitor.page().locator(".case-row .chip").first()).containsText(":");
    }

    private static void theAgentTakesResponsibility(Visitor visitor) {
        assertThat(visitor.page().locator(".case-actions")).isVisible();
        visitor.press("i");
        assertThat(chosen(visitor)).containsText("yours");
    }

    /** R is meant for the case that is still on its way to the screen. */
    private static void keysGoThroughTheList(Visitor visitor) {
        visitor.press("j");
        assertThat(chosen(visitor)).containsText("Aisha");
        visitor.press("k");
        visitor.press("r");
        assertThat(chosen(visitor)).containsText("Mark T.");
        assertThat(reply(visitor)).isFocused();
    }

    private static void theCheckRefusesRudeWords(Visitor visitor) {
        visitor.type(RUDE);
        assertThat(visitor.page().locator(".score")).containsText("is refused");
        assertThat(visitor.page().locator(".under mark.hard").first()).hasText("You are lying");
        assertThat(visitor.page().locator(".composer .meta").first()).containsText("Saved");
    }

    private static void aCourteousReplyCanBeTakenBack(Visitor visitor) {
        visitor.press("Control+a");
        visitor.paste(COURTEOUS);
        assertThat(visitor.page().locator(".score")).containsText("passes");
        visitor.press("Control+Enter");
        assertThat(visitor.page().locator(".toast")).containsText("goes out in");
        assertThat(chosen(visitor)).isFocused();
        visitor.press("z");
        assertThat(reply(visitor)).hasValue(COURTEOUS);
        assertThat(reply(visitor)).isFocused();
    }

    private static void theReplyIsPublishedByHand(Visitor visitor) {
        visitor.button("Publish").click();
        var byHand = visitor.page().locator(".by-hand");
        assertThat(byHand).isVisible(new IsVisibleOptions().setTimeout(UNDO_TIME_AND_MORE));
        byHand.locator("input[type=url]").fill("https://example.org/reviews/1#reply");
        visitor.press("Enter");
        assertThat(chosen(visitor)).containsText("Aisha");
    }

    private static void anExemptionIsProposedAndTakenBack(Visitor visitor) {
        visitor.button("More actions").click();
        visitor.button("Propose not to answer").click();
        var sheet = visitor.page().locator("dialog[open]");
        sheet.getByText("The same review twice").click();
        sheet.locator("button.primary").click();
        visitor.button("Withdraw the proposal").click();
        sheet.locator("textarea").fill("It was another order.");
        sheet.locator("button.primary").click();
        assertThat(visitor.page().locator(".toast").last()).containsText("Withdrawn");
    }

    private static void theCaseIsMet(Visitor visitor) {
        visitor.page().locator("nav.views").getByText("Answered").click();
        assertThat(visitor.page().locator(".case-row")).hasCount(1);
        visitor.page().locator(".case-row").click();
        assertThat(visitor.page().locator(".due")).containsText("In time");
        assertThat(visitor.page().locator(".line li").filter(new FilterOptions().setHasText("Answered in time")))
                .hasCount(1);
    }

    private static void everyPlaceOpens(Visitor visitor) {
        for (var place : List.of("Deadlines", "Exemptions", "Shops")) {
            visitor.page().locator("header > nav").getByText(place).click();
            assertThat(visitor.page().locator("main h1")).isVisible();
            assertThat(visitor.page().locator(".skeleton")).hasCount(0);
        }
    }

    private static Locator chosen(Visitor visitor) {
        return visitor.page().locator(".case-row.on");
    }

    private static Locator reply(Visitor visitor) {
        return visitor.page().locator("#reply");
    }
}
