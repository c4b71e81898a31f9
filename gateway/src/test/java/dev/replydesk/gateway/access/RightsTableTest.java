package dev.replydesk.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.chassis.tenant.Permission;
import dev.replydesk.chassis.tenant.Principal;
import dev.replydesk.chassis.tenant.Role;
import dev.replydesk.chassis.tenant.Scope;
import dev.replydesk.gateway.contracts.Contracts;
import dev.replydesk.gateway.contracts.Operation;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of roles and operations as WIRE states it, read from outside. */
class RightsTableTest {
    private static final MerchantId MERCHANT = new MerchantId("mer_one");

    @Test
    void hasARowForEveryOperationThatNeedsASignInAndForNoOther() {
        var closed = new Contracts().operations().stream().filter(o -> !o.open()).map(Operation::id);
        assertThat(RightsTable.rows().keySet()).isEqualTo(closed.collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            getCase           | AGENT APPROVER MANAGER ADMIN AUDITOR
            getReview         | AGENT APPROVER MANAGER ADMIN AUDITOR
            claimCase         | AGENT APPROVER MANAGER ADMIN
            submitReply       | AGENT APPROVER MANAGER ADMIN
            undoReply         | AGENT APPROVER MANAGER ADMIN
            proposeExemption  | AGENT APPROVER MANAGER ADMIN
            correctVerdict    | AGENT APPROVER MANAGER ADMIN
            signExemption     | APPROVER MANAGER ADMIN
            signPause         | APPROVER MANAGER ADMIN
            proposePause      | AGENT APPROVER MANAGER ADMIN
            startOutage       | MANAGER ADMIN
            approveReply      | APPROVER MANAGER ADMIN
            releaseReply      | APPROVER MANAGER ADMIN
            resolveReply      | APPROVER MANAGER ADMIN
            assignCase        | AGENT APPROVER MANAGER ADMIN
            revokeExemption   | AGENT APPROVER MANAGER ADMIN
            checkCourtesy     | AGENT APPROVER MANAGER ADMIN AUDITOR
            listQuarantine    | MANAGER ADMIN AUDITOR
            submitReview      | MANAGER ADMIN
            submitReviewBatch | MANAGER ADMIN
            replaceSlaPolicies| MANAGER ADMIN
            createShop        | ADMIN
            connectSource     | ADMIN
            getCompleteness   | MANAGER ADMIN AUDITOR
            inviteUser        | ADMIN
            listUsers         | ADMIN
            createApiKey      | ADMIN
            """)
    void allowsTheseRolesAndNoOthers(String operation, String roles) {
        var expected = Arrays.stream(roles.split(" ")).map(Role::valueOf).collect(Collectors.toSet());
        var allowed = Arrays.stream(Role.values()).filter(r -> right(operation).allows(person(r)));
        assertThat(allowed).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @CsvSource({"getCase,cases:read", "getReview,reviews:read", "claimCase,cases:write", "submitReview,reviews:write",
            "replaceSlaPolicies,settings:write", "createShop,settings:write", "inviteUser,people:write"})
    void allowsAKeyWithThisScopeAndNoOther(String operation, String scope) {
        var others = EnumSet.complementOf(EnumSet.of(Scope.of(scope)));
        assertThat(right(operation).allows(key(Set.of(Scope.of(scope))))).isTrue();
        assertThat(right(operation).allows(key(others))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"signExemption", "signPause", "approveReply", "releaseReply", "resolveReply", "getMe",
            "changePassword"})
    void neverAllowsAKey(String operation) {
        assertThat(right(operation).allows(key(EnumSet.allOf(Scope.class)))).isFalse();
    }

    private static Permission right(String operation) {
        return java.util.Objects.requireNonNull(RightsTable.of(operation));
    }

    private static Principal person(Role role) {
        return new Principal.Person("usr_ann", MERCHANT, Set.of(role), Set.of(), "Ann", "en");
    }

    private static Principal key(Set<Scope> scopes) {
        return new Principal.ApiKey("key_1", MERCHANT, scopes);
    }
}
