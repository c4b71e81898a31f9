package dev.replydesk.systemtests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.ScreenshotOptions;
import dev.replydesk.systemtests.client.SharedDemo;
import dev.replydesk.systemtests.desk.StartedReplydesk;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The first screen of the demo: cases at work, and a card that says what to try, until it is put away. */
@ResourceLock(SharedDemo.DEMO)
@ExtendWith(SharedDemo.class)
class DemoFirstScreenIT {

    @Test
    void aVisitorSeesCasesAtWorkAndWhatToTry(StartedReplydesk replydesk) {
        try (var chromium = Chromium.open()) {
            Look.all().forEach(look -> look(chromium, replydesk, look));
            theCardStaysAway(chromium, replydesk);
        }
    }

    private static void look(Chromium chromium, StartedReplydesk replydesk, Look look) {
        speak(replydesk, look.language());
        try (var page = chromium.page(look)) {
            var visitor = new Visitor(page, replydesk.url());
            visitor.signIn(replydesk.access());
            assertThat(page.locator(".case-row").first()).isVisible();
            if (!look.isNarrow()) {
                assertThat(page.locator(".case .review, .case .cols").first()).isVisible();
                assertThat(page.locator(".try-this li")).hasCount(5);
            }
            page.screenshot(new ScreenshotOptions().setPath(Path.of("target", "demo-" + look + ".png")));
            assertThat(visitor.barriers()).as(look.toString()).isEmpty();
            assertThat(visitor.scrollsSideways()).isFalse();
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    private static void theCardStaysAway(Chromium chromium, StartedReplydesk replydesk) {
        speak(replydesk, "en");
        try (var page = chromium.page(Look.USUAL)) {
            var visitor = new Visitor(page, replydesk.url());
            visitor.signIn(replydesk.access());
            visitor.button("Hide these steps").click();
            visitor.goTo("/queue");
            assertThat(page.locator(".case-row").first()).isVisible();
            assertThat(page.locator(".try-this")).hasCount(0);
        }
    }

    private static void speak(StartedReplydesk replydesk, String language) {
        var admin = replydesk.access().admin();
        var me = admin.get("/api/v1/me");
        admin.ifMatch(me.etag()).patch("/api/v1/me", "{\"language\":\"" + language + "\"}").expect(200);
    }
}
