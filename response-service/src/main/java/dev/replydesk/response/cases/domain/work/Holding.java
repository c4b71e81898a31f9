package dev.replydesk.response.cases.domain.work;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The open cases that the same two people are responsible for and write; either may be missing. */
public record Holding(@Nullable String assignee, @Nullable String writer, long overdue, long atRisk, long onTrack) {
    public Stream<String> holders() {
        return Stream.of(assignee, writer).filter(Objects::nonNull).map(Objects::requireNonNull).distinct();
    }
}
