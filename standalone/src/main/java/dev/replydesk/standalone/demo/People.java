package dev.replydesk.standalone.demo;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sample people, who are invited and choose their passwords the way anybody does. */
record People(DeskApi desk, Teams teams) {

    private static final String USERS = "/api/v1/users";
    private static final JsonMapper JSON = JsonMapper.shared();

    void make(List<DemoFile.Person> people) throws InterruptedException {
        for (var person : people) {
            join(person);
        }
    }

    private void join(DemoFile.Person person) throws InterruptedException {
        var known = find(person.mail());
        if (known.isEmpty()) {
            accept(invite(person), person);
        } else if (known.get().path("state").asString().equals("INVITED")) {
            accept(inviteAgain(known.get().path("id").asString()), person);
        }
    }

    private Optional<JsonNode> find(String mail) throws InterruptedException {
        return desk.get(USERS).json().path("items").valueStream()
                .filter(user -> user.path("mail").asString().equals(mail)).findFirst();
    }

    private String invite(DemoFile.Person person) throws InterruptedException {
        var body = JSON.createObjectNode().put("mail", person.mail()).put("name", person.name())
                .put("language", person.language()).put("zone", "UTC");
        body.putArray("roles").add(person.role());
        var theirs = body.putArray("teamIds");
        teams.ids(person.team()).forEach(theirs::add);
        return desk.post(USERS, body, 201).json().path("invitation").path("url").asString();
    }

    private String inviteAgain(String id) throws InterruptedException {
        var nothing = JSON.createObjectNode();
        return desk.post("%s/%s/invitation".formatted(USERS, id), nothing, 201).json().path("url").asString();
    }

    private void accept(String link, DemoFile.Person person) throws InterruptedException {
        var body = JSON.createObjectNode().put("token", link.substring(link.indexOf('#') + 1))
                .put("password", person.password());
        var _ = desk.post("/api/v1/invitations/accept", body, 201);
    }
}
