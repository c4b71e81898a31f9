package dev.replydesk.review;

import dev.replydesk.chassis.tenant.Permission;
import dev.replydesk.chassis.tenant.Role;
import dev.replydesk.chassis.tenant.Scope;

/** Who may do what here: the rows of the table of rights that concern reviews and shops. */
public final class Rights {
    public static final Permission READ = Permission.ofEverybody().or(Scope.REVIEWS_READ);
    /** Whatever works for a shop has to be able to name it. */
    public static final Permission SEE_SHOPS = Permission.ofEverybody().or(Scope.REVIEWS_READ, Scope.REVIEWS_WRITE,
            Scope.CASES_READ, Scope.SETTINGS_WRITE);
    public static final Permission SEND = Permission.of(Role.MANAGER, Role.ADMIN).or(Scope.REVIEWS_WRITE);
    public static final Permission CORRECT = Permission.of(Role.AGENT, Role.APPROVER, Role.MANAGER, Role.ADMIN)
            .or(Scope.CASES_WRITE);
    public static final Permission SET_UP_SHOPS = Permission.of(Role.ADMIN).or(Scope.SETTINGS_WRITE);
    /** Whoever replaces the settings needs their version first. */
    public static final Permission SEE_DETECTION = READ.or(Scope.SETTINGS_WRITE);
    public static final Permission SET_DETECTION = Permission.of(Role.MANAGER, Role.ADMIN).or(Scope.SETTINGS_WRITE);
    public static final Permission SEE_QUARANTINE = Permission.of(Role.MANAGER, Role.ADMIN, Role.AUDITOR)
            .or(Scope.REVIEWS_WRITE, Scope.REVIEWS_READ);
    public static final Permission SEE_COMPLETENESS = Permission.of(Role.MANAGER, Role.ADMIN, Role.AUDITOR)
            .or(Scope.REVIEWS_READ);

    private Rights() {
    }
}
