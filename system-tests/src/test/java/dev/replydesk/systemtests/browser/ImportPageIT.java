package dev.replydesk.systemtests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import dev.replydesk.systemtests.client.People;
import dev.replydesk.systemtests.client.SharedDesk;
import dev.replydesk.systemtests.desk.Access;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A manager brings a file of reviews, says how it is read, puts right what could not be taken, and finds the cases. */
@ExtendWith(SharedDesk.class)
class ImportPageIT {

    private static final Look CHINESE = new Look("zh-CN", ColorScheme.LIGHT, 1440, 900);

    @Test
    void aFileBecomesCasesAndItsBadLinesArePutRight(Access access) {
        try (var chromium = Chromium.open()) {
            new CornerCafe(access.api()).open();
            var people = new People(access);
            var visitor = new Visitor(chromium.page(Look.USUAL), access.url());
            visitor.signIn(people.join("max", "MANAGER", "en"));
            assertThat(visitor.page().locator("main")).containsText("All caught up");
            theFileIsLookedAt(visitor);
            itsColumnsAreSaid(visitor);
            itIsSent(visitor);
            whatCameOfItIsCounted(visitor);
            aLineIsPutRightByHand(visitor);
            theOtherIsReadAgainOnItsOwnScale(visitor);
            theCasesAreInTheQueue(visitor);
            assertThat(visitor.complaints()).isEmpty();
            assertThat(visitor.forbidden()).isEmpty();
            theSameFileStoresNothingTwice(new Visitor(chromium.page(CHINESE), access.url()), people);
        }
    }

    private static void theFileIsLookedAt(Visitor visitor) {
        visitor.press("g");
        visitor.press("f");
        ReviewFile.chooseIn(visitor);
        visitor.sees("CSV · 4 columns · Not used: Guest, Grade, Words, Day");
        visitor.sees("Of the first 5 rows, 5 cannot be taken as they are");
        assertThat(visitor.button("Start the import")).isDisabled();
    }

    private static void itsColumnsAreSaid(Visitor visitor) {
        ReviewFile.map(visitor, "Text", "Words");
        ReviewFile.map(visitor, "Customer", "Guest");
        ReviewFile.map(visitor, "Rating", "Grade");
        ReviewFile.map(visitor, "Published", "Day");
        visitor.sees("Still needed: whether day or month is first.");
        visitor.page().getByText("Day first").click();
        visitor.sees("Of the first 5 rows, 2 cannot be taken as they are");
        visitor.sees("4 Mar 2024, 23:59:59");
    }

    /** The upload is held on its way for as long as it is looked at. */
    private static void itIsSent(Visitor visitor) {
        var held = new AtomicReference<Route>();
        visitor.page().route("**/api/v1/imports", held::set);
        visitor.button("Start the import").click();
        assertThat(visitor.page().locator(".sending progress")).isVisible();
        visitor.sees("Sending " + ReviewFile.NAME);
        visitor.page().waitForCondition(() -> held.get() != null);
        held.get().resume();
    }

    private static void whatCameOfItIsCounted(Visitor visitor) {
        assertThat(visitor.page().locator("main h1")).hasText(ReviewFile.NAME);
        assertThat(visitor.page().locator("main .chip")).containsText("Done");
        assertThat(tile(visitor, "New")).hasText("3");
        assertThat(tile(visitor, "Not taken")).hasText("2");
        assertThat(tile(visitor, "Rows")).hasText("5");
        assertThat(lines(visitor)).hasCount(2);
        assertThat(lines(visitor).first()).containsText("\"soon\" is no date");
        assertThat(lines(visitor).last()).containsText("\"6\" is no rating between 1 and 5");
    }

    private static void aLineIsPutRightByHand(Visitor visitor) {
        visitor.button("Correct line 5").click();
        var sheet = visitor.page().locator("dialog[open]");
        assertThat(sheet.locator("textarea")).hasValue("The soup was cold and the bread was old.");
        assertThat(sheet.locator("button.primary")).isDisabled();
        sheet.locator("input[type=datetime-local]").first().fill("2024-03-08T10:00");
        visitor.press("Control+Enter");
        assertThat(visitor.page().locator(".toast")).containsText("The review is taken.");
        assertThat(lines(visitor)).hasCount(1);
        assertThat(visitor.page().locator("main h2")).isFocused();
    }

    private static void theOtherIsReadAgainOnItsOwnScale(Visitor visitor) {
        visitor.button("Read these lines again").click();
        var sheet = visitor.page().locator("dialog[open]");
        sheet.locator(".ends input").first().fill("6");
        sheet.locator(".ends input").last().fill("1");
        sheet.locator("button.primary").click();
        var first = visitor.page().getByText("the first import");
        assertThat(first).isVisible();
        assertThat(visitor.page().locator("main .chip")).containsText("Done");
        assertThat(tile(visitor, "New")).hasText("1");
        first.click();
        visitor.sees("Every line is taken");
    }

    private static void theCasesAreInTheQueue(Visitor visitor) {
        visitor.press("g");
        visitor.press("q");
        assertThat(visitor.page().locator(".case-row")).hasCount(4);
        assertThat(visitor.page().locator(".case-row").filter(new FilterOptions().setHasText("Tom"))).hasCount(1);
        assertThat(visitor.page().locator(".case-row").filter(new FilterOptions().setHasText("Ana"))).hasCount(1);
    }

    private static void theSameFileStoresNothingTwice(Visitor visitor, People people) {
        visitor.signIn(people.join("mei", "MANAGER", "zh-CN"));
        visitor.goTo("/imports");
        ReviewFile.chooseIn(visitor);
        ReviewFile.map(visitor, "正文", "Words");
        ReviewFile.map(visitor, "顾客", "Guest");
        ReviewFile.map(visitor, "评分", "Grade");
        ReviewFile.map(visitor, "发布时间", "Day");
        visitor.page().locator(".ask input").first().check();
        visitor.sees("“soon”不符合选定的日期写法");
        visitor.button("开始导入").click();
        assertThat(tile(visitor, "已有")).hasText("3");
        assertThat(tile(visitor, "未导入")).hasText("2");
        assertThat(lines(visitor).last()).containsText("“6”不是 1 到 5 之间的评分");
        assertThat(visitor.complaints()).isEmpty();
    }

    private static Locator lines(Visitor visitor) {
        return visitor.page().locator(".bad-line");
    }

    private static Locator tile(Visitor visitor, String name) {
        return visitor.page().locator(".tiles div:has(> dt:text-is(\"" + name + "\")) dd");
    }
}
