package dev.replydesk.gateway.access;

import static dev.replydesk.chassis.tenant.Role.ADMIN;
import static dev.replydesk.chassis.tenant.Role.AGENT;
import static dev.replydesk.chassis.tenant.Role.APPROVER;
import static dev.replydesk.chassis.tenant.Role.MANAGER;
import static dev.replydesk.chassis.tenant.Scope.CASES_READ;
import static dev.replydesk.chassis.tenant.Scope.CASES_WRITE;
import static dev.replydesk.chassis.tenant.Scope.PEOPLE_WRITE;
import static dev.replydesk.chassis.tenant.Scope.REVIEWS_READ;
import static dev.replydesk.chassis.tenant.Scope.REVIEWS_WRITE;
import static dev.replydesk.chassis.tenant.Scope.SETTINGS_WRITE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The one table of who may ask for what. It is the first of two judges: the service behind judges again, by itself. An
 * operation without a row is not let through.
 */
final class RightsTable {
    private static final Right SIGNED_IN = Right.ofEverybody();
    private static final Right READ_CASES = Right.ofEverybody().or(CASES_READ);
    private static final Right READ_REVIEWS = Right.ofEverybody().or(REVIEWS_READ);
    private static final Right READ_SHOPS = Right.ofEverybody().or(REVIEWS_READ, REVIEWS_WRITE, CASES_READ,
            SETTINGS_WRITE);
    private static final Right READ_POLICIES = Right.ofEverybody().or(CASES_READ, SETTINGS_WRITE);
    private static final Right READ_TEAMS = Right.ofEverybody().or(CASES_READ, SETTINGS_WRITE, PEOPLE_WRITE);
    private static final Right ANSWER = Right.of(AGENT, APPROVER, MANAGER, ADMIN).or(CASES_WRITE);
    private static final Right SIGN = Right.of(APPROVER, MANAGER, ADMIN);
    private static final Right ASSIGN = Right.of(MANAGER, ADMIN);
    private static final Right SEND_REVIEWS = Right.of(MANAGER, ADMIN).or(REVIEWS_WRITE);
    private static final Right SETTINGS = Right.of(MANAGER, ADMIN).or(SETTINGS_WRITE);
    private static final Right SHOPS = Right.of(ADMIN).or(SETTINGS_WRITE);
    private static final Right PEOPLE = Right.of(ADMIN).or(PEOPLE_WRITE);

    private static final Map<String, Right> ROWS = new HashMap<>();

    static {
        row(SIGNED_IN, "signOut", "getMe", "updateMe", "changePassword");
        row(SIGNED_IN, "listNotifications", "readNotification", "readAllNotifications");
        row(READ_CASES, "listCases", "countCases", "getCase", "liveCases", "listExemptions", "listDeliveries");
        row(READ_REVIEWS, "listReviews", "getReview", "getCustomer");
        row(READ_SHOPS, "listShops", "getShop");
        row(READ_POLICIES, "getSlaPolicies");
        row(READ_TEAMS, "listTeams", "listColleagues");
        row(ANSWER, "claimCase", "releaseCase", "setMood", "addNote", "saveDraft", "checkCourtesy");
        row(ANSWER, "submitReply", "undoReply", "proveReply", "withdrawReply", "proposeExemption", "correctVerdict");
        row(SIGN, "approveReply", "returnReply", "releaseReply", "resolveReply", "signExemption", "revokeExemption");
        row(ASSIGN, "assignCase");
        row(SEND_REVIEWS, "submitReview", "submitReviewBatch", "listQuarantine");
        row(SETTINGS, "replaceSlaPolicies", "previewSlaPolicies");
        row(SHOPS, "createShop", "updateShop");
        row(PEOPLE, "listUsers", "inviteUser", "getUser", "updateUser", "renewInvitation");
        row(PEOPLE, "createTeam", "updateTeam", "deleteTeam", "listApiKeys", "createApiKey", "revokeApiKey");
    }

    private RightsTable() {
    }

    /** The right that this operation needs; null if no row names it. */
    public static @Nullable Right of(String operationId) {
        return ROWS.get(operationId);
    }

    static Map<String, Right> rows() {
        return Map.copyOf(ROWS);
    }

    private static void row(Right right, String... operationIds) {
        List.of(operationIds).forEach(id -> ROWS.put(id, right));
    }
}
