package dev.replydesk.standalone.demo;

import tools.jackson.databind.json.JsonMapper;

/** One star is answered within four hours, everything else within a day, which may stand still. */
record Deadlines(DeskApi desk) {

    private static final String POLICIES = "/api/v1/sla-policies";
    private static final JsonMapper JSON = JsonMapper.shared();

    /** Only while the built-in rule is in force: whoever changed it meant it. */
    void make() throws InterruptedException {
        var standing = desk.get(POLICIES);
        if (standing.json().path("version").asInt() == 0) {
            var body = JSON.createObjectNode();
            var policies = body.putArray("policies");
            policies.addObject().put("name", "1 ★").put("firstReply", "PT4H").putObject("match").put("maxRating", 1);
            policies.addObject().put("name", "2–3 ★").put("firstReply", "PT24H").putArray("pauseReasons")
                    .add("MARKETPLACE_OUTAGE").add("MARKETPLACE_APPEAL");
            var _ = desk.put(POLICIES, body, standing.etag());
        }
    }
}
