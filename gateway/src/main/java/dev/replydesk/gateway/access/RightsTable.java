package dev.replydesk.gateway.access;

import static dev.replydesk.chassis.tenant.Role.ADMIN;
import static dev.replydesk.chassis.tenant.Role.AGENT;
import static dev.replydesk.chassis.tenant.Role.APPROVER;
import static dev.replydesk.chassis.tenant.Role.AUDITOR;
import static dev.replydesk.chassis.tenant.Role.MANAGER;
import static dev.replydesk.chassis.tenant.Scope.CASES_READ;
import static dev.replydesk.chassis.tenant.Scope.CASES_WRITE;
import static dev.replydesk.chassis.tenant.Scope.PEOPLE_WRITE;
import static dev.replydesk.chassis.tenant.Scope.REPORTS_READ;
import static dev.replydesk.chassis.tenant.Scope.REVIEWS_READ;
import static dev.replydesk.chassis.tenant.Scope.REVIEWS_WRITE;
import static dev.replydesk.chassis.tenant.Scope.SETTINGS_WRITE;

import dev.replydesk.chassis.tenant.Permission;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The one table of who may ask for what. It is the first of two judges: the service behind judges again, by itself, and
 * more closely where it depends on the case (whose proposal it is, whom a case is given to). An operation without a row
 * is not let through.
 */
final class RightsTable {
    private static final Permission SIGNED_IN = Permission.ofEverybody();
    private static final Permission READ_CASES = Permission.ofEverybody().or(CASES_READ);
    private static final Permission READ_REVIEWS = Permission.ofEverybody().or(REVIEWS_READ);
    private static final Permission READ_SHOPS = Permission.ofEverybody().or(REVIEWS_READ, REVIEWS_WRITE, CASES_READ,
            SETTINGS_WRITE);
    private static final Permission READ_POLICIES = Permission.ofEverybody().or(CASES_READ, SETTINGS_WRITE);
    private static final Permission READ_DETECTION = Permission.ofEverybody().or(REVIEWS_READ, SETTINGS_WRITE);
    private static final Permission READ_TEAMS = Permission.ofEverybody().or(CASES_READ, SETTINGS_WRITE, PEOPLE_WRITE);
    private static final Permission READ_REPORTS = Permission.ofEverybody().or(REPORTS_READ);
    private static final Permission SEE_THE_BOARD = Permission.of(MANAGER, ADMIN, AUDITOR).or(CASES_READ);
    private static final Permission TRY_A_TEXT = Permission.ofEverybody().or(CASES_WRITE);
    private static final Permission ANSWER = Permission.of(AGENT, APPROVER, MANAGER, ADMIN).or(CASES_WRITE);
    private static final Permission SIGN = Permission.of(APPROVER, MANAGER, ADMIN);
    private static final Permission REPORT_OUTAGES = Permission.of(MANAGER, ADMIN).or(CASES_WRITE);
    private static final Permission SEND_REVIEWS = Permission.of(MANAGER, ADMIN).or(REVIEWS_WRITE);
    private static final Permission SEE_QUARANTINE = Permission.of(MANAGER, ADMIN, AUDITOR).or(REVIEWS_WRITE,
            REVIEWS_READ);
    private static final Permission SEE_COMPLETENESS = Permission.of(MANAGER, ADMIN, AUDITOR).or(REVIEWS_READ);
    private static final Permission SETTINGS = Permission.of(MANAGER, ADMIN).or(SETTINGS_WRITE);
    private static final Permission SHOPS = Permission.of(ADMIN).or(SETTINGS_WRITE);
    private static final Permission PEOPLE = Permission.of(ADMIN).or(PEOPLE_WRITE);

    private static final Map<String, Permission> ROWS = new HashMap<>();

    static {
        row(SIGNED_IN, "signOut", "getMe", "updateMe", "setMyAbsence", "endMyAbsence", "changePassword");
        row(SIGNED_IN, "setMyQuietHours", "endMyQuietHours");
        row(SIGNED_IN, "listNotifications", "readNotification", "readAllNotifications");
        row(READ_CASES, "listCases", "countCases", "getCase", "liveCases", "listExemptions", "listDeliveries");
        row(READ_CASES, "listPauses", "listOutages");
        row(REPORT_OUTAGES, "startOutage", "endOutage");
        row(READ_REVIEWS, "listReviews", "getReview", "getCustomer");
        row(READ_SHOPS, "listShops", "getShop");
        row(READ_POLICIES, "getSlaPolicies");
        row(READ_POLICIES, "listCalendars", "getCalendar", "listRosters", "getRoster");
        row(READ_DETECTION, "getDetectionSettings");
        row(READ_TEAMS, "listTeams", "listColleagues");
        row(READ_REPORTS, "getCompliance");
        row(SEE_THE_BOARD, "getBoard");
        row(TRY_A_TEXT, "checkCourtesy");
        row(ANSWER, "acknowledgeCase", "claimCase", "releaseCase", "assignCase", "setMood", "addNote", "saveDraft");
        row(ANSWER, "submitReply", "undoReply", "proveReply", "withdrawReply", "correctVerdict");
        row(ANSWER, "proposeExemption", "revokeExemption");
        row(ANSWER, "proposePause", "withdrawPause", "resumeClock");
        row(SIGN, "approveReply", "returnReply", "releaseReply", "resolveReply", "signExemption", "signPause");
        row(SEND_REVIEWS, "submitReview", "submitReviewBatch");
        row(SEND_REVIEWS, "createImport", "cancelImport", "replayImport", "previewImport", "replayQuarantinedLine");
        row(SEE_QUARANTINE, "listQuarantine", "listImports", "getImport");
        row(SETTINGS, "replaceSlaPolicies", "previewSlaPolicies");
        row(SETTINGS, "previewReapplication", "startReapplication", "stopReapplication", "listReapplications");
        row(SETTINGS, "createCalendar", "replaceCalendar", "deleteCalendar", "previewHolidays");
        row(SETTINGS, "replaceDetectionSettings", "replaceRoster");
        row(SETTINGS, "listChannels", "connectChannel", "getChannel", "changeChannel", "removeChannel", "testChannel");
        row(SHOPS, "createShop", "updateShop");
        row(SHOPS, "listSources", "connectSource", "removeSource", "testSource", "pauseSource", "resumeSource");
        row(SEE_COMPLETENESS, "getCompleteness", "getCompletenessOverview");
        row(PEOPLE, "listUsers", "inviteUser", "getUser", "updateUser", "renewInvitation");
        row(PEOPLE, "setAbsence", "endAbsence");
        row(PEOPLE, "createTeam", "updateTeam", "deleteTeam", "listApiKeys", "createApiKey", "revokeApiKey");
    }

    private RightsTable() {
    }

    /** The right that this operation needs; null if no row names it. */
    public static @Nullable Permission of(String operationId) {
        return ROWS.get(operationId);
    }

    static Map<String, Permission> rows() {
        return Map.copyOf(ROWS);
    }

    private static void row(Permission right, String... operationIds) {
        List.of(operationIds).forEach(id -> ROWS.put(id, right));
    }
}
