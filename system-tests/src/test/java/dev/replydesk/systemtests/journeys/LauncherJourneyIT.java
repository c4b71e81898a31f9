package dev.replydesk.systemtests.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.replydesk.systemtests.client.Eventually;
import dev.replydesk.systemtests.desk.StartedReplydesk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** What a person sees who starts the desk, stops it, and starts it again. */
@TestMethodOrder(OrderAnnotation.class)
class LauncherJourneyIT {

    private static final Duration SOON = Duration.ofSeconds(30);
    /** On a machine that does much else; `./bench start` measures what it takes alone. */
    private static final Duration STOPPED = Duration.ofSeconds(10);

    @TempDir
    private static Path data;
    private static StartedReplydesk desk;

    @BeforeAll
    static void start() {
        desk = StartedReplydesk.start(data);
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @Test
    @Order(1)
    void theFirstStartTellsTheSignInOnceAndKeepsItForTheOwnerOnly() throws IOException {
        var access = desk.access();
        assertThat(desk.said())
                .contains("Replydesk is ready: %s   user %s   password %s   API key %s   (also in first-access.json)"
                        .formatted(desk.url(), access.user(), access.password(), access.apiKey()));
        assertThat(access.user()).isEqualTo("admin@localhost");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("first-access.json"))))
                .isEqualTo("rw-------");
    }

    @Test
    @Order(2)
    void noSecretStandsInALog() {
        var access = desk.access();
        for (var process : new String[]{StartedReplydesk.GATEWAY, StartedReplydesk.REVIEW, StartedReplydesk.RESPONSE,
                StartedReplydesk.NOTIFICATION, StartedReplydesk.MONGOD}) {
            assertThat(desk.log(process)).doesNotContain(access.password()).doesNotContain(access.apiKey());
        }
    }

    @Test
    @Order(3)
    void noServiceLooksForItsBeansAtTheStart() {
        for (var service : new String[]{StartedReplydesk.GATEWAY, StartedReplydesk.REVIEW, StartedReplydesk.RESPONSE,
                StartedReplydesk.NOTIFICATION}) {
            assertThat(desk.log(service)).contains("Starting AOT-processed ");
        }
    }

    @Test
    @Order(3)
    void aSecondDeskOnTheSameDataIsRefused() {
        assertThatThrownBy(() -> StartedReplydesk.start(data).close())
                .hasMessageContaining("is in use by another Replydesk");
    }

    @Test
    @Order(4)
    void whatDiesIsStartedAgain() {
        desk.kill(StartedReplydesk.REVIEW, StartedReplydesk.MONGOD);
        Eventually.within(SOON, () -> assertThat(aShopIsThere()).isTrue());
        assertThat(desk.said())
                .anyMatch(line -> line.startsWith("review-service stopped (exit code 137); starting it again in"));
    }

    @Test
    @Order(5)
    void stopsSoonAndKeepsTheData() {
        assertThat(desk.stop()).isLessThan(STOPPED);
        desk.startAgain();
        assertThat(desk.said()).contains("Replydesk is ready: %s   (the first sign-in is in %s)".formatted(desk.url(),
                data.resolve("first-access.json")));
        assertThat(desk.api().get("/api/v1/shops").items())
                .anyMatch(shop -> shop.path("shop").asString().equals("kept"));
    }

    @Test
    @Order(6)
    void startsAgainAfterAPowerCut() {
        desk.cutPower();
        desk.startAgain();
        assertThat(desk.api().get("/api/v1/shops").status()).isEqualTo(200);
    }

    /** Made in an earlier attempt, perhaps, whose answer was lost. */
    private static boolean aShopIsThere() {
        var status = desk.api()
                .post("/api/v1/shops", "{\"marketplace\": \"manual\", \"shop\": \"kept\", \"name\": \"Hotel\"}")
                .status();
        return status == 201 || status == 409;
    }
}
