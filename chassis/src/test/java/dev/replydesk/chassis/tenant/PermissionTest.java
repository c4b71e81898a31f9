package dev.replydesk.chassis.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.replydesk.chassis.problem.ProblemException;
import dev.replydesk.chassis.test.TestPrincipals;
import org.junit.jupiter.api.Test;

class PermissionTest {
    private static final Permission SETTINGS = Permission.of(Role.MANAGER, Role.ADMIN).or(Scope.SETTINGS_WRITE);

    @Test
    void oneOfTheRolesOrTheScopeIsEnough() {
        assertThat(SETTINGS.allows(TestPrincipals.manager())).isTrue();
        assertThat(SETTINGS.allows(TestPrincipals.key(Scope.SETTINGS_WRITE))).isTrue();
        assertThat(SETTINGS.allows(TestPrincipals.agent())).isFalse();
        assertThat(SETTINGS.allows(TestPrincipals.key(Scope.CASES_READ))).isFalse();
        assertThat(SETTINGS.allows(TestPrincipals.service("gateway"))).isFalse();
    }

    @Test
    void whatKeysMayNeverDoNeedsAPerson() {
        var sign = Permission.of(Role.APPROVER);
        assertThat(sign.allows(TestPrincipals.key(Scope.values()))).isFalse();
        assertThatThrownBy(() -> TestPrincipals.key(Scope.values()).require(sign)).isInstanceOf(ProblemException.class)
                .hasMessageContaining("This needs the role APPROVER");
    }

    @Test
    void theNeededRightIsNamed() {
        assertThatThrownBy(() -> TestPrincipals.agent().require(SETTINGS)).hasMessageEndingWith(
                "This needs the role MANAGER or ADMIN, or an API key with the scope settings:write");
        assertThatThrownBy(() -> TestPrincipals.agent().require(Scope.REPORTS_READ)).hasMessageEndingWith(
                "This needs an API key with the scope reports:read");
        assertThatThrownBy(() -> TestPrincipals.agent().require(Role.MANAGER, Role.ADMIN, Role.AUDITOR))
                .hasMessageEndingWith("This needs the role MANAGER, ADMIN or AUDITOR");
    }
}
