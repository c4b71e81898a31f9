package dev.replydesk.systemtests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import dev.replydesk.systemtests.desk.StartedReplydesk;
import org.junit.jupiter.api.Test;

/** A person signs in, answers the most urgent review without touching the mouse, and the case is met. */
class ReplyJourneyIT {

    private static final String RUDE = "You are lying and we will sue you.";
    private static final String COURTEOUS = "Dear Mark, thank you for telling us. We are sorry that you waited 50 minutes and that the food was cold. "
            + "We have spoken to the kitchen today and will refund your meal within 24 hours. Kind regards, the Corner Café team";
    private static final double UNDO_TIME_AND_MORE = 20_000;

    @Test
    void aReviewIsAnsweredByKeyboardFromTheQueueToTheProof() {
        try (var chromium = Chromium.open(); var replydesk = StartedReplydesk.start()) {
            var cafe = new CornerCafe(replydesk.api());
            cafe.open();
            cafe.complaint("Mark T.", 1, "en", CornerCafe.COLD, 42);
            var visitor = new Visitor(chromium.page(Look.USUAL), replydesk.url());
            visitor.signIn(replydesk.access());
            theQueueShowsIt(visitor);
            theCheckRefusesRudeWords(visitor);
            aCourteousReplyCanBeTakenBack(visitor);
            theReplyIsPublishedByHand(visitor);
            theQueueIsEmptyAndTheBellIsQuiet(visitor);
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    private static void theQueueShowsIt(Visitor visitor) {
        assertThat(visitor.page().locator(".case-row")).hasCount(1);
        visitor.sees("Mark T.");
        assertThat(visitor.page().locator(".case-row .chip")).containsText(":");
    }

    private static void theCheckRefusesRudeWords(Visitor visitor) {
        visitor.press("r");
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
        visitor.press("z");
        assertThat(visitor.page().locator("#reply")).hasValue(COURTEOUS);
    }

    private static void theReplyIsPublishedByHand(Visitor visitor) {
        visitor.press("r");
        visitor.press("Control+Enter");
        var byHand = visitor.page().locator(".by-hand");
        assertThat(byHand).isVisible(new IsVisibleOptions().setTimeout(UNDO_TIME_AND_MORE));
        byHand.locator("input[type=url]").fill("https://example.org/reviews/1#reply");
        visitor.press("Enter");
        assertThat(visitor.page().locator(".due")).containsText("In time");
        assertThat(visitor.page().locator(".line li").filter(new FilterOptions().setHasText("Answered in time")))
                .hasCount(1);
    }

    private static void theQueueIsEmptyAndTheBellIsQuiet(Visitor visitor) {
        visitor.goTo("/queue");
        visitor.sees("All caught up");
        visitor.goTo("/queue?view=answered");
        assertThat(visitor.page().locator(".case-row")).hasCount(1);
    }
}
