package dev.replydesk.systemtests.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Whoever may run commands where the gateway runs: the same program in the same environment, with a command behind it.
 */
final class Operator {

    private static final String PASSWORD = "a second harbour at noon";
    private static final String EVERY_SCOPE = "[\"reviews:write\",\"reviews:read\",\"cases:read\",\"cases:write\","
            + "\"settings:write\",\"people:write\",\"reports:read\"]";

    private final StartedReplydesk replydesk;

    Operator(StartedReplydesk replydesk) {
        this.replydesk = replydesk;
    }

    /** A further merchant, its first user with a password, and an API key with every scope. */
    Access createMerchant(String name, String mail) {
        var said = run("create-merchant", "--name=" + name, "--mail=" + mail);
        var token = said.substring(said.indexOf('#') + 1).strip();
        var anonymous = Api.anonymous(replydesk.url());
        anonymous.post("/api/v1/invitations/accept",
                "{\"token\":\"%s\",\"password\":\"%s\"}".formatted(token, PASSWORD)).expect(201);
        var first = anonymous.signedIn(mail, PASSWORD);
        var merchant = first.get("/api/v1/me").expect(200).path("merchant").path("id").asString();
        var key = first.post("/api/v1/api-keys", "{\"name\":\"first\",\"scopes\":%s}".formatted(EVERY_SCOPE))
                .expect(201);
        return new Access(replydesk.url(), merchant, mail, PASSWORD, key.path("secret").asString());
    }

    private String run(String... arguments) {
        var gateway = RunningProgram.of(replydesk.process(StartedReplydesk.GATEWAY));
        try {
            var process = gateway.again(arguments).start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(
                        new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
            }
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the operator's command ran", e);
        }
    }
}
