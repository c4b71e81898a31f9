package dev.replydesk.standalone.simulator;

import com.github.tomakehurst.wiremock.http.Request;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** What a caller asks of a list, with the limits of the contract. */
record Question(Request request) {

    static final long LARGEST_TAKE = 5_000;
    static final long LARGEST_SKIP = 199_990;

    private static final Comparator<Entry> OLDEST_FIRST = Comparator.comparing(e -> e.feedback().createdAt());

    /** Why the marketplace refuses to answer, in its own words. */
    static final class NotUnderstood extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NotUnderstood(String words) {
            super(words);
        }

        String words() {
            return String.valueOf(getMessage());
        }
    }

    List<Entry> page(List<Entry> found) {
        var order = text("order").filter("dateAsc"::equals).findFirst().map(_ -> OLDEST_FIRST)
                .orElse(OLDEST_FIRST.reversed());
        return found.stream().sorted(order).skip(bounded("skip", LARGEST_SKIP)).limit(bounded("take", LARGEST_TAKE))
                .toList();
    }

    boolean isAnswered() {
        return switch (text("isAnswered").findFirst().orElse("")) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new NotUnderstood("Плохой формат isAnswered");
        };
    }

    /** Processed ones unless the caller says otherwise, as the count does it. */
    boolean isAnsweredOrDefault() {
        return text("isAnswered").findAny().isEmpty() || isAnswered();
    }

    boolean covers(Entry entry) {
        var created = entry.feedback().createdAt().getEpochSecond();
        return created >= number("dateFrom").orElse(Long.MIN_VALUE)
                && created <= number("dateTo").orElse(Long.MAX_VALUE)
                && entry.feedback().nmId() == number("nmId").orElse(entry.feedback().nmId());
    }

    String id() {
        return text("id").findFirst().orElse("");
    }

    private long bounded(String name, long largest) {
        var value = number(name).orElse(-1);
        if (value < 0 || value > largest) {
            throw new NotUnderstood("Плохой формат " + name);
        }
        return value;
    }

    private OptionalLong number(String name) {
        try {
            return text(name).mapToLong(Long::parseLong).findFirst();
        } catch (NumberFormatException e) {
            throw new NotUnderstood("Плохой формат " + name);
        }
    }

    private Stream<String> text(String name) {
        var parameter = request.queryParameter(name);
        return parameter.isPresent() ? parameter.values().stream() : Stream.empty();
    }
}
