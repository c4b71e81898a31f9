package dev.replydesk.systemtests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.systemtests.client.SharedDesk;
import dev.replydesk.systemtests.desk.Access;
import dev.replydesk.systemtests.desk.Api;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No page has a barrier, in any language, theme or width; what is found is listed with its place. */
@ExtendWith(SharedDesk.class)
class EverybodyCanUseItIT {

    private static final List<String> PAGES = List.of("/queue", "/queue?view=answered", "/board", "/exemptions",
            "/shops", "/imports", "/settings/policies", "/settings/policies?calendar=new", "/settings/channels",
            "/settings/people", "/settings/me", "/developers/keys", "/nowhere");
    /** Waiting for an approval, for being published by hand, for a signature; and written by a colleague. */
    private static final List<String> CUSTOMERS = List.of("Tomás", "Jonas", "老吴", "周女士");

    private static Chromium chromium;
    private static Access access;
    private static SampleDay day;
    private static String imported;
    private static String calendar;

    @BeforeAll
    static void openTheDoors(Access merchant) {
        chromium = Chromium.open();
        access = merchant;
        day = SampleDay.of(access);
        imported = ReviewFile.importedBy(access.api(), "cafe");
        calendar = HolidayFile.calendarOf(access.api());
    }

    @AfterAll
    static void closeTheDoors() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @ParameterizedTest
    @MethodSource("dev.replydesk.systemtests.browser.Look#all")
    void noPageHasABarrier(Look look) {
        speak(look.language());
        try (var page = chromium.page(look)) {
            var visitor = new Visitor(page, access.url());
            visitor.goTo("/");
            assertThat(page.locator("form")).isVisible();
            assertThat(visitor.barriers()).as("sign-in, %s", look).isEmpty();
            visitor.signIn(access);
            PAGES.forEach(path -> hasNoBarrier(visitor, path, look));
            CUSTOMERS.forEach(author -> hasNoBarrier(visitor, "/queue?case=" + day.caseOf(author), look));
            hasNoBarrier(visitor, "/imports?import=" + imported, look);
            aFileThatIsLookedAtHasNone(visitor, look);
            daysOfAFileHaveNone(visitor, look);
            rulesForOpenCasesHaveNone(visitor, look);
            theCommandsHaveNone(visitor, look);
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    private static void hasNoBarrier(Visitor visitor, String path, Look look) {
        visitor.goTo(path);
        assertThat(visitor.page().locator("main h1, main .case-row").first()).isAttached();
        assertThat(visitor.page().locator(".skeleton")).hasCount(0);
        assertThat(visitor.barriers()).as("%s, %s", path, look).isEmpty();
        assertThat(visitor.scrollsSideways()).as("%s scrolls sideways, %s", path, look).isFalse();
    }

    /** First the line that is put right by hand, then the preview of a file. */
    private static void aFileThatIsLookedAtHasNone(Visitor visitor, Look look) {
        visitor.page().locator(".bad-line .button").first().click();
        assertThat(visitor.page().locator("dialog[open] textarea")).isVisible();
        assertThat(visitor.barriers()).as("correction, %s", look).isEmpty();
        visitor.goTo("/imports");
        ReviewFile.chooseIn(visitor);
        assertThat(visitor.page().locator(".sample")).isVisible();
        assertThat(visitor.barriers()).as("preview, %s", look).isEmpty();
        assertThat(visitor.scrollsSideways()).as("preview scrolls sideways, %s", look).isFalse();
    }

    /** A calendar with what a file of holidays would change in it. */
    private static void daysOfAFileHaveNone(Visitor visitor, Look look) {
        hasNoBarrier(visitor, "/settings/policies?calendar=" + calendar, look);
        HolidayFile.chooseIn(visitor);
        assertThat(visitor.page().locator(".preview-days tbody tr")).hasCount(2);
        assertThat(visitor.barriers()).as("holidays, %s", look).isEmpty();
        assertThat(visitor.scrollsSideways()).as("holidays scroll sideways, %s", look).isFalse();
    }

    /** Rules and what they would do to the cases that are open. */
    private static void rulesForOpenCasesHaveNone(Visitor visitor, Look look) {
        visitor.goTo("/settings/policies");
        visitor.page().locator(".reapply .button").click();
        assertThat(visitor.page().locator("dialog[open] .besides")).isAttached();
        assertThat(visitor.barriers()).as("rules for open cases, %s", look).isEmpty();
        assertThat(visitor.scrollsSideways()).as("rules for open cases scroll sideways, %s", look).isFalse();
    }

    /** The keys are heard from the first picture of the page on. */
    private static void theCommandsHaveNone(Visitor visitor, Look look) {
        visitor.goTo("/queue");
        assertThat(visitor.page().locator("main h1").first()).isAttached();
        visitor.press("Control+k");
        assertThat(visitor.page().locator("dialog.palette")).isVisible();
        assertThat(visitor.barriers()).as("palette, %s", look).isEmpty();
    }

    private static void speak(String language) {
        Api admin = access.admin();
        var me = admin.get("/api/v1/me");
        admin.ifMatch(me.etag()).patch("/api/v1/me", "{\"language\":\"" + language + "\"}").expect(200);
    }
}
