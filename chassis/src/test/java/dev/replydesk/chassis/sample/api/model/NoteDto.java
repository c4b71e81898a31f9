package dev.replydesk.chassis.sample.api.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Arrays;

public record NoteDto(@NotNull String text, @Min(1) @Max(5) Integer rating, Colour colour, Instant at) {
    public enum Colour {
        DARK_RED("dark-red"), BLUE("blue");

        private final String value;

        Colour(String value) {
            this.value = value;
        }

        @JsonValue
        @Override
        public String toString() {
            return value;
        }

        @JsonCreator
        public static Colour of(String value) {
            return Arrays.stream(values()).filter(c -> c.value.equals(value)).findFirst().orElseThrow(
                    () -> new IllegalArgumentException("Unexpected value '" + value + "'"));
        }
    }
}
