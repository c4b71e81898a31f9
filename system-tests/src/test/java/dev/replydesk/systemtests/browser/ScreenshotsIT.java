package dev.replydesk.systemtests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import dev.replydesk.systemtests.desk.Api;
import dev.replydesk.systemtests.desk.StartedReplydesk;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Takes the pictures of the documents from the running product; tools/screenshots starts it. */
@EnabledIfSystemProperty(named = "replydesk.screenshots", matches = ".+")
class ScreenshotsIT {

    private static final Scene ENGLISH = new Scene("en", "Mark T.",
            "Dear Mark, thank you for telling us. You waited 50 minutes and the food was cold, and nobody came to say so: "
                    + "that is not the evening you booked. I have spoken with the kitchen today and will refund your meal within 24 hours. "
                    + "We apologise for any inconvenience this may have caused.");
    private static final Scene CHINESE = new Scene("zh-CN", "陈先生",
            "陈先生您好，感谢您告诉我们。外卖盒子破了，两块蛋糕都碎了，客服又半天没人理，这不是您该遇到的事。" + "蛋糕钱今天已全额退回，明天上午十点前我们重新送一份到您家。如有不便，敬请谅解。");

    private static final Pattern SAVED = Pattern.compile("Saved|已保存");

    private final Path folder = Path.of(System.getProperty("replydesk.screenshots", "."));

    /** Whose case stands open, and what has been written so far. */
    private record Scene(String language, String author, String reply) {}

    @Test
    void theQueueInBothThemesAndLanguages() {
        try (var chromium = Chromium.open(); var replydesk = StartedReplydesk.start()) {
            var day = SampleDay.of(replydesk.access());
            Stream.of(ENGLISH, CHINESE).forEach(scene -> {
                speak(replydesk.access().admin(), scene.language());
                Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                        .map(theme -> new Look(scene.language(), theme, 1440, 900))
                        .forEach(look -> picture(chromium, replydesk, look, scene, day.caseOf(scene.author())));
            });
        }
    }

    private void picture(Chromium chromium, StartedReplydesk replydesk, Look look, Scene scene, String caseId) {
        try (var page = chromium.page(look)) {
            var visitor = new Visitor(page, replydesk.url());
            visitor.signIn(replydesk.access());
            visitor.goTo("/queue?case=" + caseId);
            page.locator("#reply").click();
            visitor.press("Control+a");
            visitor.paste(scene.reply());
            assertThat(page.locator(".score.good")).isVisible();
            assertThat(page.locator(".under mark")).hasCount(1);
            assertThat(page.locator(".composer .meta").first()).containsText(SAVED);
            assertThat(page.locator("nav.views a[href$=mine] b")).not().hasText("0");
            page.screenshot(new ScreenshotOptions().setPath(folder.resolve("queue-" + look + ".png")));
        }
    }

    private static void speak(Api admin, String language) {
        var me = admin.get("/api/v1/me");
        admin.ifMatch(me.etag()).patch("/api/v1/me", "{\"language\":\"" + language + "\",\"name\":\"Nora\"}").expect(
                200);
    }
}
