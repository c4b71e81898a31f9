package dev.replydesk.review.source.domain;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What people were told that a shop lacks, so that they are told once of each day, and again only when more of it is
 * lost. {@code raisedAt} moves only when there is something to tell.
 */
public record Alarm(Instant raisedAt, String shopName, List<String> teamIds, List<Shortage> days) {
    public Alarm {
        teamIds = List.copyOf(teamIds);
        days = List.copyOf(days);
    }

    /** What is to be told of, by the name of the shop and its teams as they are now. */
    public record Shop(String name, List<String> teamIds) {}

    /** After everything was compared that was due; null where people have nothing to know any more. */
    static @Nullable Alarm next(@Nullable Alarm told, Shop shop, List<CountedDay> counted, Instant now) {
        var days = counted.stream().flatMap(day -> shortage(told, day)).toList();
        if (days.isEmpty()) {
            return null;
        }
        return told == null || told.isExceededBy(counted)
                ? new Alarm(now, shop.name(), shop.teamIds(), days)
                : new Alarm(told.raisedAt, told.shopName, told.teamIds, days);
    }

    private boolean isExceededBy(List<CountedDay> counted) {
        return counted.stream().anyMatch(day -> day.lost() > of(day));
    }

    /** What was told and is found since is forgotten, so that it is told when it gets lost again. */
    private static Stream<Shortage> shortage(@Nullable Alarm told, CountedDay day) {
        var known = told == null ? 0 : Math.min(told.of(day), day.missing());
        var missing = Math.max(known, day.lost());
        return missing == 0 ? Stream.of() : Stream.of(new Shortage(day.day(), day.until(), missing));
    }

    /** A month knows what was told of the days that have become part of it. */
    private long of(CountedDay counted) {
        return days.stream().filter(known -> counted.covers(known.day())).mapToLong(Shortage::missing).sum();
    }

    /** Of all days together. */
    public long missing() {
        return days.stream().mapToLong(Shortage::missing).sum();
    }
}
