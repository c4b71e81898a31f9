package dev.replydesk.systemtests.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.systemtests.client.People;
import dev.replydesk.systemtests.client.SharedDesk;
import dev.replydesk.systemtests.desk.Access;
import dev.replydesk.systemtests.desk.Api;
import dev.replydesk.systemtests.desk.StartedReplydesk;
import dev.replydesk.systemtests.security.Contracts.Operation;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.json.JsonMapper;

/** Every operation, asked by every role and by a key of every single scope: the table of rights, seen from outside. */
@ExtendWith(SharedDesk.class)
class RightsMatrixIT {

    private static final List<String> ROLES = List.of("AGENT", "APPROVER", "MANAGER", "ADMIN", "AUDITOR");
    private static final List<String> SCOPES = List.of("reviews:write", "reviews:read", "cases:read", "cases:write",
            "settings:write", "people:write", "reports:read");
    private static final String EVERYBODY = String.join(" ", ROLES);
    private static final String MY_OWN_PAGE = EVERYBODY;
    private static final String READS_CASES = EVERYBODY + " cases:read";
    private static final String SEES_THE_BOARD = "MANAGER ADMIN AUDITOR cases:read";
    private static final String READS_REVIEWS = EVERYBODY + " reviews:read";
    private static final String READS_SHOPS = EVERYBODY + " reviews:read reviews:write cases:read settings:write";
    private static final String READS_POLICIES = EVERYBODY + " cases:read settings:write";
    private static final String READS_DETECTION = EVERYBODY + " settings:write";
    private static final String READS_TEAMS = EVERYBODY + " cases:read settings:write people:write";
    private static final String READS_REPORTS = EVERYBODY + " reports:read";
    private static final String TRIES_A_TEXT = EVERYBODY + " cases:write";
    private static final String ANSWERS = "AGENT APPROVER MANAGER ADMIN cases:write";
    private static final String DECIDES = "APPROVER MANAGER ADMIN";
    private static final String REPORTS_OUTAGES = "MANAGER ADMIN cases:write";
    private static final String SENDS_REVIEWS = "MANAGER ADMIN reviews:write";
    private static final String SEES_QUARANTINE = "MANAGER ADMIN AUDITOR reviews:write reviews:read";
    private static final String SEES_COMPLETENESS = "MANAGER ADMIN AUDITOR reviews:read";
    private static final String SETS_POLICIES = "MANAGER ADMIN settings:write";
    private static final String RUNS_SHOPS = "ADMIN settings:write";
    private static final String RUNS_PEOPLE = "ADMIN people:write";
    private static final List<String> NEED_NO_SIGN_IN = List.of("signIn", "acceptInvitation");
    private static final String ENDS_THE_SESSION = "signOut";

    private static final Map<String, Set<String>> TABLE = table(
            row(MY_OWN_PAGE, "getMe updateMe changePassword signOut listNotifications readNotification"),
            row(MY_OWN_PAGE, "readAllNotifications setMyAbsence endMyAbsence setMyQuietHours endMyQuietHours"),
            row(READS_CASES, "listCases countCases getCase liveCases listExemptions listDeliveries"),
            row(SEES_THE_BOARD, "getBoard"),
            row(READS_REVIEWS, "listReviews getReview getCustomer"), row(READS_SHOPS, "listShops getShop"),
            row(READS_POLICIES, "getSlaPolicies listCalendars getCalendar listRosters getRoster"),
            row(READS_DETECTION, "getDetectionSettings"),
            row(READS_TEAMS, "listTeams listColleagues"),
            row(READS_REPORTS, "getCompliance"), row(TRIES_A_TEXT, "checkCourtesy"),
            row(ANSWERS, "acknowledgeCase claimCase releaseCase assignCase setMood addNote"),
            row(ANSWERS, "saveDraft submitReply undoReply proveReply withdrawReply proposeExemption"),
            row(ANSWERS, "revokeExemption correctVerdict proposePause withdrawPause resumeClock"),
            row(REPORTS_OUTAGES, "startOutage endOutage"), row(READS_CASES, "listPauses listOutages"),
            row(DECIDES, "approveReply returnReply releaseReply resolveReply signExemption signPause"),
            row(SENDS_REVIEWS, "submitReview submitReviewBatch"), row(SEES_QUARANTINE, "listQuarantine"),
            row(SENDS_REVIEWS, "createImport cancelImport replayImport previewImport replayQuarantinedLine"),
            row(SEES_QUARANTINE, "listImports getImport"),
            row(SETS_POLICIES, "replaceSlaPolicies previewSlaPolicies replaceDetectionSettings replaceRoster"),
            row(SETS_POLICIES, "previewReapplication startReapplication stopReapplication listReapplications"),
            row(SETS_POLICIES, "createCalendar replaceCalendar deleteCalendar previewHolidays"),
            row(SETS_POLICIES, "listChannels connectChannel getChannel changeChannel removeChannel testChannel"),
            row(RUNS_SHOPS, "createShop updateShop"),
            row(RUNS_SHOPS, "listSources connectSource removeSource testSource pauseSource resumeSource"),
            row(SEES_COMPLETENESS, "getCompleteness"), row(SEES_COMPLETENESS, "getCompletenessOverview"),
            row(RUNS_PEOPLE, "listUsers inviteUser getUser updateUser renewInvitation createTeam updateTeam"),
            row(RUNS_PEOPLE, "deleteTeam listApiKeys createApiKey revokeApiKey setAbsence endAbsence"));

    @Test
    void everybodyMayDoWhatTheTableSaysAndNothingElse(StartedReplydesk desk) {
        var callers = callers(desk.access());
        var allowed = new HashMap<String, Set<String>>();
        inOrder().forEach(operation -> allowed.put(operation.id(), callers.entrySet().stream()
                .filter(caller -> allows(caller.getValue(), operation)).map(Map.Entry::getKey)
                .collect(Collectors.toSet())));
        assertThat(allowed).containsExactlyInAnyOrderEntriesOf(TABLE);
    }

    private static Map<String, Api> callers(Access access) {
        var callers = new LinkedHashMap<String, Api>();
        var people = new People(access);
        ROLES.forEach(role -> callers.put(role,
                people.join("only-" + role.toLowerCase(Locale.ROOT), role, "en").client()));
        SCOPES.forEach(scope -> callers.put(scope, Api.anonymous(access.url())
                .withKey(access.api().post("/api/v1/api-keys",
                        "{\"name\":\"%s\",\"scopes\":[\"%s\"]}".formatted(scope, scope)).expect(201).path("secret")
                        .asString())));
        return callers;
    }

    private static Stream<Operation> inOrder() {
        return Contracts.operations().stream().filter(o -> !NEED_NO_SIGN_IN.contains(o.id()))
                .sorted(Comparator.comparing(o -> o.id().equals(ENDS_THE_SESSION)));
    }

    /** Nothing has the id that is asked for, so whoever may ask is told that or something else, but is not refused. */
    private static boolean allows(Api caller, Operation operation) {
        var status = status(caller, operation, operation.pathOf("none"));
        assertThat(status).as(operation.toString()).isNotEqualTo(401).isLessThan(500);
        return status != 403;
    }

    private static int status(Api caller, Operation operation, String path) {
        return switch (operation.id()) {
            case "liveCases" -> caller.statusOf(path);
            case "submitReviewBatch" -> caller.postLines(path, "{}").status();
            default -> operation.askedBy(caller, path, body(operation)).status();
        };
    }

    /** A key that may run people can only make keys like itself. */
    private static String body(Operation operation) {
        var body = new SampleBody(field -> field.equals("scopes") ? "people:write" : null).of(operation.body());
        return JsonMapper.shared().writeValueAsString(body);
    }

    private static Map<String, Set<String>> row(String who, String operations) {
        return Arrays.stream(operations.split(" ")).collect(Collectors.toMap(o -> o, _ -> Set.of(who.split(" "))));
    }

    @SafeVarargs
    private static Map<String, Set<String>> table(Map<String, Set<String>>... rows) {
        return Arrays.stream(rows).flatMap(row -> row.entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
