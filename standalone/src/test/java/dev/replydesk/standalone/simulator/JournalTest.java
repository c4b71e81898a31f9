package dev.replydesk.standalone.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

    @TempDir
    private Path folder;

    @Test
    void aLineThatACrashCutShortIsLeftOutAndGone() throws IOException {
        var file = folder.resolve("feedbacks.ndjson");
        new Journal(file).append(entry("r1"));
        Files.writeString(file, "{\"feedback\":{\"id\":\"r2\",", StandardOpenOption.APPEND);
        var reopened = new Feedbacks(new Journal(file), new TestClock());
        reopened.add(entry("r3").feedback());
        assertThat(new Journal(file).read()).containsExactly(entry("r1"), entry("r3"));
    }

    @Test
    void aReviewIsOneLineAfterAStart() throws IOException {
        var file = folder.resolve("feedbacks.ndjson");
        var feedbacks = new Feedbacks(new Journal(file), new TestClock());
        feedbacks.add(entry("r1").feedback());
        feedbacks.answer("r1", "Thank you");
        feedbacks.edit("r1", "Thank you very much");
        assertThat(Files.readAllLines(file)).hasSize(3);
        assertThat(new Feedbacks(new Journal(file), new TestClock()).find("r1")).isEqualTo(feedbacks.find("r1"));
        assertThat(Files.readAllLines(file)).hasSize(1);
    }

    private static Entry entry(String id) {
        return new Entry(new Feedback(id, TestClock.NOON, 1, "late", "", "", "Ada", 7, "Mug", 0, null), null);
    }
}
