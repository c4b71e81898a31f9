package dev.replydesk.chassis.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesOfDayTest {
    @ParameterizedTest
    @CsvSource({"00:00,0", "09:05,545", "23:59,1439", "24:00,1440"})
    void everyTimeIsReadAndWrittenAsItWas(String text, int minute) {
        assertThat(TimesOfDay.minute(text)).isEqualTo(minute);
        assertThat(TimesOfDay.written(minute)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"18:00,1080", "24:00,1440", "09:00,1980", "08:30,1950", "00:00,1440"})
    void anEndThatIsNotLaterThanNineLiesOnTheNextDay(String text, int end) {
        assertThat(TimesOfDay.end(text, 9 * 60)).isEqualTo(end);
    }

    @Test
    void aTimeOfTheNextDayIsWrittenAsOneOfADay() {
        assertThat(TimesOfDay.written(TimesOfDay.DAY + 90)).isEqualTo("01:30");
    }
}
