package dev.replydesk.systemtests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.ResultType;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Keyboard.TypeOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import dev.replydesk.systemtests.client.People.Person;
import dev.replydesk.systemtests.desk.Access;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Somebody in front of the pages, who reads words and presses keys. */
final class Visitor {

    /** As fast as people type, so that the pages are used as they will be. */
    private static final double PACE = 90;

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
            "best-practice");

    private final Page page;
    private final String url;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> forbidden = new ArrayList<>();

    Visitor(Page page, String url) {
        this.page = page;
        this.url = url;
        page.onPageError(complaints::add);
        page.onResponse(
                answer -> Stream.of(answer).filter(a -> a.status() == 403).forEach(a -> forbidden.add(a.url())));
        page.onConsoleMessage(message -> Stream.of(message).filter(m -> m.type().equals("error"))
                .filter(m -> !m.text().startsWith("Failed to load resource")).forEach(m -> complaints.add(m.text())));
    }

    Page page() {
        return page;
    }

    /** What went wrong in the page without anybody seeing it. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** What the pages asked for although the signed-in person may not have it. */
    List<String> forbidden() {
        return List.copyOf(forbidden);
    }

    void signIn(Access access) {
        signIn(access.user(), access.password());
    }

    void signIn(Person person) {
        signIn(person.mail(), person.password());
    }

    private void signIn(String user, String password) {
        goTo("/");
        page.locator("input[name=username]").fill(user);
        page.locator("input[name=password]").fill(password);
        page.keyboard().press("Enter");
        assertThat(page.locator(".bar")).isVisible();
    }

    void goTo(String path) {
        page.navigate(url + path);
    }

    void press(String key) {
        page.keyboard().press(key);
    }

    void type(String text) {
        page.keyboard().type(text, new TypeOptions().setDelay(PACE));
    }

    /** As from the clipboard. */
    void paste(String text) {
        page.keyboard().insertText(text);
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name));
    }

    void sees(String text) {
        assertThat(page.getByText(text).first()).isVisible();
    }

    /**
     * Violations of WCAG 2.2 AA and of good practice, one line each. The pages have no frames, so axe needs no second
     * page to gather in.
     */
    List<String> barriers() {
        return new AxeBuilder(page).setLegacyMode(true).options(violationsAlone()).withTags(RULES).analyze()
                .getViolations().stream().map(Visitor::line).toList();
    }

    /** Every rule is run; what it finds in order is not described. */
    private static AxeRunOptions violationsAlone() {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of(ResultType.Violations.getKey()));
        return options;
    }

    boolean scrollsSideways() {
        return (Boolean) page.evaluate("document.documentElement.scrollWidth > innerWidth + 1");
    }

    private static String line(Rule rule) {
        return "%s: %s".formatted(rule.getId(), rule.getNodes().stream().map(node -> node.getTarget().toString())
                .toList());
    }
}
