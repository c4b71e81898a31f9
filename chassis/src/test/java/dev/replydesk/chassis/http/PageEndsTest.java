package dev.replydesk.chassis.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class PageEndsTest {
    private final JsonMapper json = JsonMapper.builder().changeDefaultPropertyInclusion(any -> any.withValueInclusion(
            JsonInclude.Include.NON_NULL)).addModule(PageEnds.module()).build();

    /** A list as the contracts make them, with another value that may be absent. */
    public static final class Page {
        private final @Nullable String next;

        Page(@Nullable String next) {
            this.next = next;
        }

        public List<String> getItems() {
            return List.of("one");
        }

        public @Nullable String getNextCursor() {
            return next;
        }

        public @Nullable String getOther() {
            return null;
        }
    }

    @Test
    void theLastPageSaysThatItIsTheLastAndNothingElseIsSaidToBeAbsent() {
        assertThat(json.writeValueAsString(new Page(null))).isEqualTo("{\"items\":[\"one\"],\"nextCursor\":null}");
    }

    @Test
    void everyOtherPageSaysWhereTheNextBegins() {
        assertThat(json.writeValueAsString(new Page("abc"))).isEqualTo("{\"items\":[\"one\"],\"nextCursor\":\"abc\"}");
    }
}
