package dev.replydesk.chassis.test;

import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.chassis.tenant.Principal;
import dev.replydesk.chassis.tenant.Role;
import dev.replydesk.chassis.tenant.Scope;
import java.util.Set;

/** Callers of every kind, of one merchant or of another. */
public final class TestPrincipals {
    public static final MerchantId MERCHANT = new MerchantId("mer_one");
    public static final MerchantId OTHER_MERCHANT = new MerchantId("mer_two");

    private TestPrincipals() {
    }

    public static Principal.Person person(String userId, Role... roles) {
        return person(MERCHANT, userId, Set.of(), roles);
    }

    public static Principal.Person person(MerchantId merchant, String userId, Set<String> teams, Role... roles) {
        return new Principal.Person(userId, merchant, Set.of(roles), teams, "Name of " + userId, "en");
    }

    public static Principal.Person agent() {
        return person("usr_agent", Role.AGENT);
    }

    public static Principal.Person approver() {
        return person("usr_approver", Role.APPROVER);
    }

    public static Principal.Person manager() {
        return person("usr_manager", Role.MANAGER);
    }

    public static Principal.Person admin() {
        return person("usr_admin", Role.ADMIN);
    }

    public static Principal.Person auditor() {
        return person("usr_auditor", Role.AUDITOR);
    }

    public static Principal.Person stranger() {
        return person(OTHER_MERCHANT, "usr_stranger", Set.of(), Role.values());
    }

    public static Principal.ApiKey key(Scope... scopes) {
        return new Principal.ApiKey("key_test", MERCHANT, Set.of(scopes));
    }

    public static Principal.Service service(String name) {
        return new Principal.Service(name);
    }
}
