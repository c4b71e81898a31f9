package dev.replydesk.standalone.demo;

import dev.replydesk.standalone.data.OwnerOnly;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the demo must remember, readable by its owner alone: it is written before anything is made, so that a start that
 * was cut short is finished by the next one.
 *
 * @param since
 *            the birth of the demo, from which the sample reviews count backwards
 * @param filled
 *            whether everything was made
 * @param arrivals
 *            how many customers have written since
 * @param simulatorToken
 *            opens the simulated marketplace
 */
record DemoFile(Instant since, boolean filled, int arrivals, String simulatorToken, List<Person> people) {

    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A sample person who can sign in; without a team of their own they lead all. */
    record Person(String mail, String password, String name, String role, String language, @Nullable String team) {}

    static DemoFile readOrMake(Path file, Instant now) {
        if (Files.exists(file)) {
            return read(file);
        }
        var fresh = new DemoFile(now.truncatedTo(ChronoUnit.SECONDS), false, 0, secret(), samplePeople());
        fresh.write(file);
        return fresh;
    }

    private static DemoFile read(Path file) {
        try {
            return JSON.readValue(Files.readAllBytes(file), DemoFile.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Person> samplePeople() {
        return List.of(new Person("agent@example.org", secret(), "Lena Sample", "AGENT", "en", "Guests"),
                new Person("approver@example.org", secret(), "示例小美", "APPROVER", "zh-CN", "Goods"),
                new Person("manager@example.org", secret(), "Tom Sample", "MANAGER", "en", null));
    }

    private static String secret() {
        var bytes = new byte[15];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    DemoFile complete() {
        return new DemoFile(since, true, arrivals, simulatorToken, people);
    }

    DemoFile oneMore() {
        return new DemoFile(since, filled, arrivals + 1, simulatorToken, people);
    }

    void write(Path file) {
        try {
            var fresh = OwnerOnly.createBeside(file);
            Files.write(fresh, JSON.writeValueAsBytes(this));
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new DemoFailure("%s cannot be written".formatted(file), e);
        }
    }
}
