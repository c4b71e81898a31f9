package dev.replydesk.chassis.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

class StrictJsonTest {
    record Rule(String name) {}
    record Told(@Nullable String name, @Nullable List<String> tags, @Nullable List<Rule> rules,
            @Nullable Map<String, String> keys) {}

    private final JsonMapper strict = StrictJson.strict(JsonMapper.shared());

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"{\"tags\":[\"a\",null]}|tags",
            "{\"rules\":[null]}|rules", "{\"keys\":{\"token\":null}}|keys"})
    void refusesNullWhereAListOrAMapHoldsValues(String body, String field) {
        var refused = catchThrowableOfType(JacksonException.class, () -> strict.readValue(body, Told.class));
        assertThat(JsonProblems.of(refused).errors()).singleElement().satisfies(error -> {
            assertThat(error.field()).startsWith(field);
            assertThat(error.message()).isEqualTo("must not be null");
        });
    }

    @Test
    void readsNullAsLeftOut() {
        assertThat(strict.readValue("{\"name\":null,\"tags\":null}", Told.class))
                .isEqualTo(new Told(null, null, null, null));
    }
}
