package dev.replydesk.response.cases;

import static dev.replydesk.chassis.tenant.Role.ADMIN;
import static dev.replydesk.chassis.tenant.Role.AGENT;
import static dev.replydesk.chassis.tenant.Role.APPROVER;
import static dev.replydesk.chassis.tenant.Role.MANAGER;

import dev.replydesk.chassis.tenant.Permission;
import dev.replydesk.chassis.tenant.Scope;

/** The table of rights for cases; deciding about the work of others is never a machine's. */
final class Rights {
    static final Permission READ = Permission.ofEverybody().or(Scope.CASES_READ);
    static final Permission WRITE = Permission.of(AGENT, APPROVER, MANAGER, ADMIN).or(Scope.CASES_WRITE);
    static final Permission DECIDE = Permission.of(APPROVER, MANAGER, ADMIN);

    private Rights() {
    }
}
