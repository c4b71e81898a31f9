package dev.replydesk.response.cases.domain;

import java.util.List;
import java.util.stream.Stream;

/** Appending to lists that nobody may change. */
final class Lists {
    private Lists() {
    }

    static <T> List<T> append(List<T> list, T last) {
        return Stream.concat(list.stream(), Stream.of(last)).toList();
    }
}
