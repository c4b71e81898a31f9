package dev.replydesk.systemtests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import dev.replydesk.systemtests.client.People;
import dev.replydesk.systemtests.desk.Api;
import dev.replydesk.systemtests.desk.StartedReplydesk;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Takes the pictures of the documents from the running product; tools/screenshots starts it. */
@EnabledIfSystemProperty(named = "replydesk.screenshots", matches = ".+")
class ScreenshotsIT {

    private static final String REPLY = "Dear Mark, thank you for telling us, and we are sorry. You waited 50 minutes and the food was cold, "
            + "and nobody came to say so: that is not the evening you booked. I have spoken with the kitchen today and will refund your meal "
            + "within 24 hours. If this caused any inconvenience, we apologise.";

    private final Path folder = Path.of(System.getProperty("replydesk.screenshots", "."));

    @Test
    void theQueueInBothThemesAndLanguages() {
        try (var chromium = Chromium.open(); var replydesk = StartedReplydesk.start()) {
            var cafe = new CornerCafe(replydesk.api());
            cafe.open();
            var cases = cafe.afternoon();
            new People(replydesk.url(), replydesk.api()).join("mei@example.org", "AGENT", "zh-CN").client()
                    .post("/api/v1/cases/" + cases.getFirst() + "/claim").expect(200);
            looks().forEach(look -> picture(chromium, replydesk, look, cases));
        }
    }

    private static Stream<Look> looks() {
        return Stream.of("en", "zh-CN").flatMap(language -> Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                .map(theme -> new Look(language, theme, 1440, 900)));
    }

    private void picture(Chromium chromium, StartedReplydesk replydesk, Look look, List<String> cases) {
        speak(replydesk.admin(), look.language());
        try (var page = chromium.page(look)) {
            var visitor = new Visitor(page, replydesk.url());
            visitor.signIn(replydesk.access());
            visitor.goTo("/queue?case=" + cases.get(1));
            var field = page.locator("#reply");
            field.click();
            visitor.press("Control+a");
            visitor.paste(REPLY);
            assertThat(page.locator(".score")).isVisible();
            page.screenshot(new ScreenshotOptions().setPath(folder.resolve("queue-" + look + ".png")));
        }
    }

    private static void speak(Api admin, String language) {
        var me = admin.get("/api/v1/me");
        admin.ifMatch(me.etag()).patch("/api/v1/me", "{\"language\":\"" + language + "\"}").expect(200);
    }
}
