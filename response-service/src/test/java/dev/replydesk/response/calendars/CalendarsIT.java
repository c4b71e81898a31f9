package dev.replydesk.response.calendars;

import static dev.replydesk.chassis.test.TestPrincipals.MERCHANT;
import static dev.replydesk.chassis.test.TestPrincipals.admin;
import static dev.replydesk.chassis.test.TestPrincipals.agent;
import static dev.replydesk.chassis.test.TestPrincipals.stranger;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoDatabase;
import dev.replydesk.chassis.test.Await;
import dev.replydesk.chassis.test.MutableClock;
import dev.replydesk.chassis.test.ServiceIT;
import dev.replydesk.chassis.test.TestApi;
import dev.replydesk.response.Desk;
import dev.replydesk.response.Desk.Answer;
import dev.replydesk.response.calendars.domain.CalendarRef;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

@ServiceIT
class CalendarsIT {
    /** Open around the clock on one weekday, closed on the others. */
    private static final String OFFICE = """
            {"name":" Office ","zone":"Europe/Berlin",
             "week":{"monday":[{"from":"13:00","to":"18:00"},{"from":"09:00","to":"12:00"}],"friday":[{"from":"22:00","to":"02:00"}]},
             "days":[{"date":"2026-12-25","name":"Christmas"},{"date":"2026-12-05","name":"Advent","hours":[{"from":"10:00","to":"24:00"}]}]}""";

    @Autowired
    TestApi api;
    @Autowired
    MutableClock clock;
    @Autowired
    CalendarService calendars;
    @Autowired
    MongoDatabase database;
    Desk desk;

    @BeforeEach
    void aDesk() {
        desk = new Desk(api);
    }

    @Test
    void aCalendarComesBackInOrderWithItsVersion() {
        var made = create(OFFICE);
        assertThat(made.code()).isEqualTo(201);
        assertThat(made.etag()).isEqualTo("\"1\"");
        assertThat(made.<String>at("$.name")).isEqualTo("Office");
        assertThat(made.<List<String>>at("$.week.monday[*].from")).containsExactly("09:00", "13:00");
        assertThat(made.<String>at("$.week.friday[0].to")).isEqualTo("02:00");
        assertThat(made.<List<String>>at("$.days[*].date")).containsExactly("2026-12-05", "2026-12-25");
        assertThat(made.<String>at("$.days[0].hours[0].to")).isEqualTo("24:00");
        assertThat(made.<String>at("$.changedBy.id")).isEqualTo("usr_admin");
        assertThat(desk.get(agent(), "/calendars/" + made.at("$.id")).body()).isEqualTo(made.body());
    }

    @Test
    void twoWhoChangeOneCalendarDoNotOverwriteEachOther() {
        var id = create(OFFICE).<String>at("$.id");
        var changed = OFFICE.replace("Office", "Shop");
        assertThat(put(id, "\"1\"", changed).etag()).isEqualTo("\"2\"");
        assertThat(put(id, "\"1\"", changed).code()).isEqualTo(412);
        assertThat(put(id, null, changed).code()).isEqualTo(428);
        assertThat(put(id, "\"2\"", changed).etag()).as("nothing differs").isEqualTo("\"2\"");
    }

    @Test
    void anotherMerchantsCalendarIsUnknown() {
        var id = create(OFFICE).<String>at("$.id");
        assertThat(desk.get(stranger(), "/calendars/" + id).code()).isEqualTo(404);
        assertThat(desk.get(stranger(), "/calendars").<List<Object>>at("$.items")).isEmpty();
        assertThat(desk.call(stranger(), HttpMethod.DELETE, "/calendars/" + id, "\"1\"", null).code()).isEqualTo(404);
        assertThat(desk.call(agent(), HttpMethod.DELETE, "/calendars/" + id, "\"1\"", null).code()).isEqualTo(403);
    }

    @ParameterizedTest(name = "{2}: {3}")
    @CsvSource(delimiter = '|', value = {"Europe/Berlin|Berlin|zone|is no time zone",
            "12:00|13:30|week.monday|hours overlap",
            "\"date\":\"2026-12-25\"|\"date\":\"2026-12-05\"|days[1].date|is there twice",
            "\"22:00\"|\"25:00\"|week.friday[0].from|must"})
    void whatCannotBeACalendarIsNamed(String right, String wrong, String field, String says) {
        var answer = create(OFFICE.replace(right, wrong));
        assertThat(answer.code()).as(answer.body()).isEqualTo(400);
        assertThat(answer.<List<String>>at("$.errors[*].field")).containsExactly(field);
        assertThat(answer.<String>at("$.errors[0].message")).contains(says);
    }

    @Test
    void deadlinesRunInTheHoursOfTheirCalendarAndKeepTheVersionTheyWereSetBy() {
        clock.set(Instant.parse("2026-11-27T16:00:00Z"));
        var weekday = "[{\"from\":\"09:00\",\"to\":\"18:00\"}]";
        var id = create(
                "{\"name\":\"Week\",\"zone\":\"UTC\",\"week\":{\"monday\":" + weekday + ",\"friday\":" + weekday + "}}")
                .<String>at("$.id");
        assertThat(policy(id).code()).isEqualTo(200);
        Await.until("the policy is in force", () -> dueAtOf(fresh()).equals("2026-11-30T11:00:00Z"));
        var running = fresh();
        assertThat(desk.get(agent(), "/cases/" + running).<Integer>at("$.clocks[0].calendar.version")).isEqualTo(1);
        assertThat(desk.get(agent(), "/cases/" + running).<List<String>>at("$.clocks[0].thresholds[?(@.lead)].at"))
                .containsExactly("2026-11-30T10:30:00Z");
        assertThat(
                put(id, "\"1\"", "{\"name\":\"Week\",\"zone\":\"UTC\",\"week\":{\"friday\":" + weekday + "}}").code())
                .isEqualTo(200);
        Await.until("the new version is in force", () -> dueAtOf(fresh()).equals("2026-12-04T11:00:00Z"));
        assertThat(dueAtOf(running)).isEqualTo("2026-11-30T11:00:00Z");
    }

    @Test
    void whoeverNeedsTheHoursOfAVersionLoadsItOnce() {
        var office = "{\"name\":\"Office %d\",\"zone\":\"UTC\",\"week\":{\"monday\":[{\"from\":\"09:00\",\"to\":\"18:00\"}]}}";
        var id = create(office.formatted(1)).<String>at("$.id");
        assertThat(put(id, "\"1\"", office.formatted(2)).code()).isEqualTo(200);
        var read = asked(one -> one.contains(id), () -> {
            for (int i = 0; i < 3; i++) {
                assertThat(Await.value(calendars.hours(MERCHANT, new CalendarRef(id, 1)))).isNotNull();
            }
        });
        assertThat(read).hasSize(1);
    }

    @Test
    void whoSetsDeadlinesReadsNoEarlierVersion() {
        var id = create(
                "{\"name\":\"Now\",\"zone\":\"UTC\",\"week\":{\"monday\":[{\"from\":\"09:00\",\"to\":\"18:00\"}]}}")
                .<String>at("$.id");
        var read = asked(one -> !one.contains("cal_"), () -> Await.until("it is in force",
                () -> Await.value(calendars.timetables(MERCHANT)).offers(id)));
        assertThat(read).isNotEmpty().allSatisfy(one -> assertThat(one.get("command", Document.class)
                .get("projection", Document.class)).containsKey("current").doesNotContainKey("earlier"));
    }

    /** What was asked of the calendars in such words while the server took notes. */
    private List<Document> asked(Predicate<String> words, Runnable work) {
        var _ = Await.value(Mono.from(database.runCommand(new Document("profile", 2))));
        var since = Await.value(Mono.from(database.runCommand(new Document("hello", 1)))).getDate("localTime");
        work.run();
        var _ = Await.value(Mono.from(database.runCommand(new Document("profile", 0))));
        return Await.all(Flux.from(database.getCollection("system.profile").find(new Document("op", "query")
                .append("command.find", "calendars").append("ts", new Document("$gte", since)))))
                .stream().filter(one -> words.test(one.get("command", Document.class).toString())).toList();
    }

    @Test
    void aCalendarThatAPolicyRunsByStays() {
        var id = create(OFFICE).<String>at("$.id");
        assertThat(policy(id).code()).isEqualTo(200);
        var refused = desk.call(admin(), HttpMethod.DELETE, "/calendars/" + id, "\"1\"", null);
        assertThat(refused.code()).isEqualTo(409);
        assertThat(refused.<String>at("$.detail")).contains("Working hours");
        assertThat(policy("null").code()).isEqualTo(200);
        assertThat(desk.call(admin(), HttpMethod.DELETE, "/calendars/" + id, "\"1\"", null).code()).isEqualTo(204);
        assertThat(desk.get(admin(), "/calendars/" + id).code()).isEqualTo(404);
        Await.until("it is gone for policies too", () -> policy(id).code() == 400);
    }

    @Test
    void aPolicyNamesACalendarThatIsThereAndCanKeepItsPromise() {
        var unknown = policy("cal_nothing");
        assertThat(unknown.<List<String>>at("$.errors[*].field")).containsExactly("policies[0].calendarId");
        var oneHour = create(
                "{\"name\":\"H\",\"zone\":\"UTC\",\"week\":{},\"days\":[{\"date\":\"2026-12-05\",\"name\":\"x\",\"hours\":[{\"from\":\"10:00\",\"to\":\"11:00\"}]}]}")
                .<String>at("$.id");
        Await.until("the calendar is known", () -> policy(oneHour).<List<String>>at("$.errors[*].field")
                .equals(List.of("policies[0].firstReply")));
    }

    private String fresh() {
        return desk.opened("c" + System.nanoTime(), clock.instant());
    }

    private String dueAtOf(String caseId) {
        return desk.get(agent(), "/cases/" + caseId).at("$.dueAt");
    }

    private Answer policy(String calendar) {
        var named = calendar.equals("null") ? "null" : "\"" + calendar + "\"";
        var body = "{\"policies\":[{\"name\":\"Working hours\",\"firstReply\":\"PT4H\",\"warnBefore\":[\"PT30M\"],\"calendarId\":"
                + named + "}]}";
        return desk.call(admin(), HttpMethod.PUT, "/sla-policies", desk.get(admin(), "/sla-policies").etag(),
                map(body));
    }

    private Answer create(String calendar) {
        return desk.post(admin(), "/calendars", map(calendar));
    }

    private Answer put(String id, String version, String calendar) {
        return desk.call(admin(), HttpMethod.PUT, "/calendars/" + id, version, map(calendar));
    }

    private static Map<?, ?> map(String json) {
        return JsonMapper.shared().readValue(json, Map.class);
    }
}
