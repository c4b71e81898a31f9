package dev.replydesk.standalone.demo;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Who leads a team, and who of it is on call. */
record Duties(DeskApi desk) {

    private static final String ROSTERS = "/api/v1/rosters";
    private static final String NONE_YET = "\"0\"";
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final JsonMapper JSON = JsonMapper.shared();

    private record Shift(String name, String from, String to, List<String> inTurn) {}

    private record Duty(String team, String lead, String zone, List<Shift> shifts) {}

    private static final String LENA = "Lena Sample";
    private static final String TOM = "Tom Sample";
    private static final String MEI = "示例小美";
    private static final List<Duty> ALL = List.of(
            new Duty("Guests", TOM, "Europe/London", List.of(
                    new Shift("Sample day shift", "08:00", "20:00", List.of(LENA)),
                    new Shift("Sample night shift", "20:00", "08:00", List.of(TOM, LENA)))),
            new Duty("Goods", MEI, "Asia/Shanghai", List.of(new Shift("示例全天班", "00:00", "24:00", List.of(MEI)))));

    /** What somebody chose already stays. */
    void make() throws InterruptedException {
        var people = named("/api/v1/colleagues");
        var teams = named("/api/v1/teams");
        var written = desk.get(ROSTERS).json().path("items").valueStream().map(one -> one.path("teamId").asString())
                .toList();
        for (var duty : ALL) {
            var team = of(teams, duty.team());
            if (!team.has("leadId")) {
                lead(team, id(people, duty.lead()));
            }
            if (!written.contains(team.path("id").asString())) {
                roster(team.path("id").asString(), roster(duty, people));
            }
        }
    }

    private Map<String, JsonNode> named(String path) throws InterruptedException {
        return desk.get(path).json().path("items").valueStream()
                .collect(Collectors.toMap(one -> one.path("name").asString(), one -> one, (one, _) -> one));
    }

    private static String id(Map<String, JsonNode> people, String name) {
        return of(people, name).path("id").asString();
    }

    private static JsonNode of(Map<String, JsonNode> known, String name) {
        var found = known.get(name);
        if (found == null) {
            throw new DemoFailure("there is no %s".formatted(name));
        }
        return found;
    }

    private void lead(JsonNode team, String person) throws InterruptedException {
        var _ = desk.patch("/api/v1/teams/" + team.path("id").asString(), JSON.createObjectNode().put("leadId", person),
                "\"%d\"".formatted(team.path("version").asLong()));
    }

    /** Where rosters lie, teams and people arrive a moment after they were made. */
    private void roster(String team, ObjectNode roster) throws InterruptedException {
        var path = ROSTERS + "/" + team;
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (desk.put(path, roster, NONE_YET, 200, 400, 404).status() != 200) {
            if (System.nanoTime() > end) {
                throw new DemoFailure("the sample roster was not taken");
            }
            Thread.sleep(Duration.ofMillis(100));
        }
    }

    private static ObjectNode roster(Duty duty, Map<String, JsonNode> people) {
        var roster = JSON.createObjectNode().put("zone", duty.zone());
        var shifts = roster.putArray("shifts");
        for (var shift : duty.shifts()) {
            var node = shifts.addObject().put("name", shift.name()).put("from", shift.from()).put("to", shift.to());
            var days = node.putArray("days");
            List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY").forEach(days::add);
            var persons = node.putArray("persons");
            shift.inTurn().forEach(name -> persons.add(id(people, name)));
            if (shift.inTurn().size() > 1) {
                node.put("turnsFrom", "2026-01-05");
            }
        }
        return roster;
    }
}
