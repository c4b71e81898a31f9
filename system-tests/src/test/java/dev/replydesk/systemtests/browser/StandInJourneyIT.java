package dev.replydesk.systemtests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.LocatorOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import dev.replydesk.systemtests.client.People;
import dev.replydesk.systemtests.client.SharedDesk;
import dev.replydesk.systemtests.desk.Access;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody says when they are away, who stands in and when they sleep; a manager says who is on call. */
@ExtendWith(SharedDesk.class)
class StandInJourneyIT {

    private static final String TEAM = "Front desk";

    @Test
    void whoIsAwayHasADeputyAndSomebodyIsOnCall(Access access) {
        try (var chromium = Chromium.open()) {
            var people = new People(access);
            var team = people.team(TEAM);
            var _ = people.join("mei", "AGENT", "en", team);
            var agent = new Visitor(chromium.page(Look.USUAL), access.url());
            agent.signIn(people.join("ann", "AGENT", "en", team));
            agent.goTo("/settings/me");
            anAbsenceHasADeputy(agent);
            nightsAreQuiet(agent);
            bothAreKept(agent);
            var manager = new Visitor(chromium.page(Look.USUAL), access.url());
            manager.signIn(people.join("tom", "MANAGER", "en"));
            theTeamGetsARoster(manager);
            everybodySeesWhoIsOnCall(manager);
            for (var visitor : List.of(agent, manager)) {
                assertThat(visitor.complaints()).isEmpty();
                assertThat(visitor.forbidden()).isEmpty();
            }
        }
    }

    private static void anAbsenceHasADeputy(Visitor agent) {
        var away = card(agent, "Away");
        away.getByLabel("Deputy").selectOption(new SelectOption().setLabel("Mei"));
        agent.button("Save the absence").click();
        assertThat(agent.page().locator(".toast").last()).containsText("Alerts of that time go to others.");
        assertThat(away.locator("header small")).containsText("away until");
    }

    /** Nights that begin on working days. */
    private static void nightsAreQuiet(Visitor agent) {
        var quiet = card(agent, "Quiet hours");
        quiet.getByLabel("From").fill("21:30");
        quiet.getByLabel("Until").fill("08:00");
        quiet.getByLabel("Sat").focus();
        agent.press("Space");
        agent.press("Tab");
        agent.press("Space");
        agent.button("Save the quiet hours").click();
        assertThat(agent.button("No quiet hours")).isVisible();
    }

    private static void bothAreKept(Visitor agent) {
        agent.page().reload();
        assertThat(card(agent, "Away").getByLabel("Deputy").locator("option:checked")).hasText("Mei");
        var quiet = card(agent, "Quiet hours");
        assertThat(quiet.getByLabel("From")).hasValue("21:30");
        assertThat(quiet.getByLabel("Until")).hasValue("08:00");
        assertThat(quiet.getByLabel("Fri")).isChecked();
        assertThat(quiet.getByLabel("Sat")).not().isChecked();
        assertThat(quiet.getByLabel("Sun")).not().isChecked();
    }

    private static void theTeamGetsARoster(Visitor manager) {
        manager.page().locator("header > nav").getByText("Deadlines").click();
        manager.page().getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Roster: " + TEAM)).click();
        manager.sees("On call: " + TEAM);
        manager.sees("Nobody is on call");
        manager.button("Add a shift").click();
        var shift = manager.page().locator(".shift");
        shift.getByLabel("Name").fill("Day and night");
        shift.getByLabel("From").fill("00:00");
        shift.getByLabel("Until").fill("00:00");
        shift.getByLabel("Sat").check();
        shift.getByLabel("Sun").check();
        shift.getByLabel("Persons").selectOption(new SelectOption().setLabel("Mei"));
        manager.sees("Somebody is on call at any time.");
        manager.button("Save the roster").click();
        assertThat(manager.page().locator(".toast").last()).containsText("The roster is saved and in force.");
    }

    private static void everybodySeesWhoIsOnCall(Visitor manager) {
        assertThat(manager.page().locator("tr").filter(new FilterOptions().setHasText(TEAM))).containsText("Mei");
    }

    private static Locator card(Visitor visitor, String heading) {
        return visitor.page().locator("section.card").filter(new FilterOptions().setHas(
                visitor.page().locator("h2", new LocatorOptions().setHasText(heading))));
    }
}
