package dev.replydesk.systemtests.client;

import dev.replydesk.systemtests.desk.Api;
import org.springframework.util.StringUtils;

/** Makes people the way an administrator does: an invitation, accepted with a password. */
public final class People {

    private static final String PASSWORD = "a quiet harbour at noon";

    private final String base;
    private final Api administrator;

    public People(String base, Api administrator) {
        this.base = base;
        this.administrator = administrator;
    }

    /** A person who can sign in. */
    public record Person(String id, String mail, String password, Api client) {}

    public String team(String name) {
        return administrator.post("/api/v1/teams", "{\"name\":\"" + name + "\"}").expect(201).path("id").asString();
    }

    public Person join(String mail, String role, String language, String... teams) {
        var teamIds = teams.length == 0 ? "" : "\"" + String.join("\",\"", teams) + "\"";
        var invited = administrator.post("/api/v1/users", """
                {"mail":"%s","name":"%s","roles":["%s"],"language":"%s","zone":"UTC","teamIds":[%s]}""".formatted(mail,
                StringUtils.capitalize(mail.substring(0, mail.indexOf('@'))), role, language, teamIds)).expect(201);
        var url = invited.path("invitation").path("url").asString();
        var token = url.substring(url.indexOf('#') + 1);
        Api.anonymous(base).post("/api/v1/invitations/accept",
                "{\"token\":\"" + token + "\",\"password\":\"" + PASSWORD + "\"}").expect(201);
        return new Person(invited.path("user").path("id").asString(), mail,
                PASSWORD, Api.anonymous(base).signedIn(mail, PASSWORD));
    }
}
