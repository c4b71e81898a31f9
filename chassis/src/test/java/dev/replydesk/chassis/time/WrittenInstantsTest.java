package dev.replydesk.chassis.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenInstantsTest {
    private static final long FIRST = Instant.parse("0000-01-01T00:00:00Z").getEpochSecond();
    private static final long LAST = Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();

    @Test
    void writesAndReadsWhatTheLibraryWritesAndReads() {
        var random = new Random(7);
        for (int i = 0; i < 100_000; i++) {
            int[] nanos = {0, random.nextInt(1_000) * 1_000_000, random.nextInt(1_000_000) * 1_000,
                    random.nextInt(1_000_000_000)};
            var instant = Instant.ofEpochSecond(random.nextLong(FIRST, LAST + 1), nanos[i % nanos.length]);
            assertThat(WrittenInstants.format(instant)).isEqualTo(instant.toString());
            assertThat(WrittenInstants.parse(instant.toString())).isEqualTo(instant);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-31T12:00:00+08:00", "2026-01-31T12:00Z", "2026-01-31T12:00:00.1Z",
            "2026-01-31T12:00:00.123456789Z", "2024-02-29T23:59:59Z", "2026-01-31T24:00:00Z", "2026-01-31t12:00:00z",
            "2026-02-29T12:00:00Z", "2026-13-01T12:00:00Z", "2026-01-31T12:60:00Z", "2026-01-31T12:00:60Z",
            "2026-01-31T12:00:00.Z", "2026-01-31T12:00:00.1234567890Z", "2026-01-31 12:00:00Z", "2026-01-31T12:00:00",
            "2026-0x-31T12:00:00Z", "-026-01-31T12:00:00Z", "2026-01-31T1٢:00:00Z", "2026-01-31T12:00:00,5Z", "", "Z"})
    void takesAndRefusesWhatTheGeneralReaderDoes(String text) {
        try {
            var expected = DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(text, Instant::from);
            assertThat(WrittenInstants.parse(text)).isEqualTo(expected);
        } catch (DateTimeParseException e) {
            assertThatThrownBy(() -> WrittenInstants.parse(text)).isInstanceOf(DateTimeParseException.class)
                    .hasMessage(e.getMessage());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MIN_VALUE, Long.MAX_VALUE})
    void writesYearsOfMoreThanFourDigitsLikeTheLibrary(long far) {
        var instant = far < 0 ? Instant.MIN : Instant.MAX;
        assertThat(WrittenInstants.format(instant)).isEqualTo(instant.toString());
    }
}
