package dev.replydesk.review.imports.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Which formats the dates of a file seem to have. {@code ambiguous} where day and month may be the other way round. */
public record DateGuess(List<String> formats, boolean ambiguous) {
    private static final List<String> KNOWN = List.of("yyyy-MM-dd", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd HH:mm",
            "yyyy-MM-dd HH:mm:ss z", "yyyy-MM-dd HH:mm:ss Z", "yyyy-MM-dd'T'HH:mm:ssXXX",
            "yyyy-MM-dd'T'HH:mm:ss.SSSXXX",
            "yyyy-MM-dd'T'HH:mm:ss", "yyyy/M/d", "yyyy/M/d H:mm", "yyyy/M/d H:mm:ss", "yyyy年M月d日", "d.M.yyyy",
            "d.M.yyyy H:mm", "MMM d, yyyy", "MMMM d, yyyy", "d MMM yyyy", "d MMMM yyyy", "yyyyMMdd");
    /** Day first, then the same with the month first. */
    private static final List<List<String>> TWINS = List.of(List.of("d/M/yyyy", "M/d/yyyy"),
            List.of("d/M/yyyy H:mm", "M/d/yyyy H:mm"), List.of("d/M/yyyy H:mm:ss", "M/d/yyyy H:mm:ss"),
            List.of("d-M-yyyy", "M-d-yyyy"));
    private static final int MOST = 4;

    public static DateGuess of(List<String> samples) {
        var formats = new ArrayList<String>();
        var ambiguous = false;
        var left = samples;
        while (!left.isEmpty() && formats.size() < MOST) {
            var best = best(left);
            if (best.isEmpty()) {
                break;
            }
            ambiguous |= hasTwin(best, left);
            formats.add(best);
            left = left.stream().filter(text -> !reads(best, text)).toList();
        }
        return new DateGuess(formats, ambiguous);
    }

    /** The one that fits the most; empty if none fits any. */
    private static String best(List<String> samples) {
        var all = new ArrayList<>(KNOWN);
        TWINS.forEach(all::addAll);
        return all.stream().filter(f -> count(f, samples) > 0)
                .max(Comparator.comparingLong((String f) -> count(f, samples))
                        .thenComparing(Comparator.comparingInt(all::indexOf).reversed()))
                .orElse("");
    }

    private static boolean hasTwin(String format, List<String> samples) {
        return TWINS.stream().filter(twins -> twins.contains(format))
                .anyMatch(twins -> count(twins.getFirst(), samples) == count(twins.getLast(), samples));
    }

    private static long count(String format, List<String> samples) {
        var reader = DateReader.of(List.of(format));
        return samples.stream().filter(reader::reads).count();
    }

    private static boolean reads(String format, String text) {
        return DateReader.of(List.of(format)).reads(text);
    }
}
