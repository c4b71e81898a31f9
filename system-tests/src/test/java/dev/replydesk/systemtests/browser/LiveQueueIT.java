package dev.replydesk.systemtests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions.IsHiddenOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import dev.replydesk.systemtests.client.People;
import dev.replydesk.systemtests.client.SharedDemo;
import dev.replydesk.systemtests.desk.Access;
import dev.replydesk.systemtests.desk.StartedReplydesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/** What others do appears by itself; the row one works on stays where it is; a lost connection is said and mended. */
@ResourceLock(SharedDemo.DEMO)
@ExtendWith(SharedDemo.class)
class LiveQueueIT {

    private static final double RECONNECTED = 60_000;

    @Test
    void changesArriveByThemselvesAndNothingJumps(StartedReplydesk replydesk) {
        var access = replydesk.createMerchant("Corner Cafe", "first@livequeue.example.org");
        try (var chromium = Chromium.open()) {
            var cafe = new CornerCafe(access.api());
            cafe.open();
            var caseId = cafe.complaint("Mark T.", 1, "en", CornerCafe.COLD, 120);
            var visitor = new Visitor(chromium.page(Look.USUAL), access.url());
            visitor.signIn(access);
            assertThat(visitor.page().locator(".case-row.on")).containsText("Mark T.");
            aMoreUrgentCaseWaits(visitor, cafe);
            whoWritesIsShown(visitor, access, caseId);
            theStreamComesBackAfterTheGatewayWasKilled(visitor, replydesk, cafe);
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    private static void aMoreUrgentCaseWaits(Visitor visitor, CornerCafe cafe) {
        cafe.complaint("Aisha", 2, "en", "The cake box was open when it arrived.", 30);
        assertThat(visitor.page().locator(".newer")).hasText("1 newer urgent case");
        assertThat(visitor.page().locator(".case-row").first()).containsText("Mark T.");
        visitor.press(".");
        assertThat(visitor.page().locator(".case-row").first()).containsText("Aisha");
    }

    private static void whoWritesIsShown(Visitor visitor, Access access, String caseId) {
        var mei = new People(access).join("mei", "AGENT", "zh-CN");
        mei.client().post("/api/v1/cases/" + caseId + "/claim").expect(200);
        assertThat(visitor.page().locator("#row-" + caseId + " .writing")).isVisible();
        visitor.sees("Mei is writing a reply");
    }

    private static void theStreamComesBackAfterTheGatewayWasKilled(Visitor visitor, StartedReplydesk replydesk,
            CornerCafe cafe) {
        replydesk.kill(StartedReplydesk.GATEWAY);
        assertThat(visitor.page().locator(".banner")).isVisible(new IsVisibleOptions().setTimeout(RECONNECTED));
        assertThat(visitor.page().locator(".banner")).isHidden(
                new IsHiddenOptions().setTimeout(RECONNECTED));
        cafe.complaint("Jonas", 1, "en", "Wrong order twice.", 200);
        assertThat(visitor.page().locator(".case-row")).hasCount(3);
    }
}
