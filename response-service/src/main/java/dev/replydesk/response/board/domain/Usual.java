package dev.replydesk.response.board.domain;

import dev.replydesk.response.cases.domain.work.HourlyReplies;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is usual here, in replies an hour: of one person, and of all together. Hours without a reply are left out, for
 * in most of them nobody works. Medians, so that one sale does not make everybody look fast.
 */
public record Usual(double perPerson, double together) {

    /** Empty where nobody replied. */
    public static Optional<Usual> of(List<HourlyReplies> hours) {
        if (hours.isEmpty()) {
            return Optional.empty();
        }
        var together = hours.stream()
                .collect(Collectors.groupingBy(HourlyReplies::hour, Collectors.summingLong(HourlyReplies::replies)));
        return Optional.of(new Usual(median(hours.stream().map(HourlyReplies::replies).toList()),
                median(List.copyOf(together.values()))));
    }

    private static double median(List<Long> numbers) {
        var sorted = numbers.stream().sorted().toList();
        var middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2.0;
    }
}
