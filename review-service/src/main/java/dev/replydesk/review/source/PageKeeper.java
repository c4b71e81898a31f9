package dev.replydesk.review.source;

import dev.replydesk.review.marketplace.Account;
import dev.replydesk.review.marketplace.OverBudget;
import dev.replydesk.review.marketplace.ReadItem;
import dev.replydesk.review.marketplace.ReviewReader;
import dev.replydesk.review.marketplace.domain.Rank;
import dev.replydesk.review.quarantine.QuarantineService;
import dev.replydesk.review.quarantine.QuarantinedLine;
import dev.replydesk.review.review.IntakeService;
import dev.replydesk.review.review.Taken;
import dev.replydesk.review.review.domain.Submission;
import dev.replydesk.review.shop.domain.ShopCard;
import dev.replydesk.review.source.domain.Counts;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Stores what a page holds, whatever is wrong with single items. What the marketplace shows now counts: words that
 * differ from the stored ones are an edit, seen just now. A follow-up whose review is not here brings it along.
 */
@Component
class PageKeeper {
    private static final int RAW = 4_000;
    private final IntakeService intake;
    private final QuarantineService quarantine;
    private final Clock clock;

    PageKeeper(IntakeService intake, QuarantineService quarantine, Clock clock) {
        this.intake = intake;
        this.quarantine = quarantine;
        this.clock = clock;
    }

    /** Where a page came from. */
    record Origin(String sourceId, Account account, ShopCard shop, ReviewReader reader, Rank rank) {}

    private record Kept(ReadItem.Readable item, Taken taken) {
        boolean isRefused(String problem) {
            return taken instanceof Taken.Refused(var why) && why.name().equals(problem);
        }
    }

    /** Ends when everything is stored or in quarantine. */
    Mono<Counts> keep(Origin origin, List<ReadItem> items) {
        var reviewsFirst = items.stream().filter(ReadItem.Readable.class::isInstance)
                .map(ReadItem.Readable.class::cast)
                .sorted(Comparator.comparing(item -> item.submission().followUpOf() != null)).toList();
        var broken = items.stream().filter(ReadItem.Unreadable.class::isInstance).map(ReadItem.Unreadable.class::cast)
                .map(item -> line(origin, item)).toList();
        return take(origin, reviewsFirst).flatMap(kept -> settle(origin, kept)).flatMap(kept -> {
            var refused = kept.stream().flatMap(one -> refused(origin, one).stream()).toList();
            var lines = new ArrayList<>(broken);
            lines.addAll(refused);
            return quarantine.keep(origin.account().merchant(), lines).thenReturn(counts(kept, lines.size()));
        });
    }

    private Mono<List<Kept>> take(Origin origin, List<ReadItem.Readable> items) {
        var told = items.stream().map(ReadItem.Readable::submission).toList();
        return intake.take(origin.account().merchant(), origin.shop(), told).map(taken -> {
            var kept = new ArrayList<Kept>(items.size());
            for (int i = 0; i < items.size(); i++) {
                kept.add(new Kept(items.get(i), taken.get(i)));
            }
            return kept;
        });
    }

    private Mono<List<Kept>> settle(Origin origin, List<Kept> kept) {
        return Flux.fromIterable(kept).concatMap(one -> settle(origin, one)).collectList();
    }

    private Mono<Kept> settle(Origin origin, Kept one) {
        if (one.isRefused("review-differs")) {
            return takeOne(origin, one, List.of(one.item().submission().seenChangedAt(clock.instant())));
        }
        return one.isRefused("unknown-review") ? withItsReview(origin, one) : Mono.just(one);
    }

    private Mono<Kept> withItsReview(Origin origin, Kept one) {
        var id = Objects.requireNonNull(one.item().submission().followUpOf());
        return origin.reader().one(origin.account(), origin.shop(), id, origin.rank())
                .ofType(ReadItem.Readable.class)
                .flatMap(review -> takeOne(origin, one, List.of(review.submission(), one.item().submission())))
                .onErrorResume(OverBudget.class, _ -> Mono.empty()).defaultIfEmpty(one);
    }

    /** What becomes of the last of these, which is about the item. */
    private Mono<Kept> takeOne(Origin origin, Kept one, List<Submission> told) {
        return intake.take(origin.account().merchant(), origin.shop(), told)
                .map(taken -> new Kept(one.item(), taken.getLast()));
    }

    private List<QuarantinedLine> refused(Origin origin, Kept one) {
        if (!(one.taken() instanceof Taken.Refused(var problem))) {
            return List.of();
        }
        var reasons = problem.errors().stream()
                .map(e -> new QuarantinedLine.Reason(e.field(), Objects.requireNonNullElse(e.message(), ""))).toList();
        return List.of(line(origin, one.item().raw(), problem.detail(), reasons));
    }

    private QuarantinedLine line(Origin origin, ReadItem.Unreadable item) {
        var reasons = List.of(new QuarantinedLine.Reason(item.field(), item.reason()));
        return line(origin, item.raw(), "The marketplace gave a review that cannot be read", reasons);
    }

    /** It has no number of its own, so that reading it again adds nothing. */
    private QuarantinedLine line(Origin origin, String raw, String detail, List<QuarantinedLine.Reason> reasons) {
        return new QuarantinedLine(QuarantineService.id(origin.account().merchant(), 0, origin.sourceId() + raw),
                origin.sourceId(), 0, clock.instant(), detail, reasons, raw.substring(0, Math.min(RAW, raw.length())));
    }

    private static Counts counts(List<Kept> kept, int quarantined) {
        return new Counts(count(kept, Taken.How.CREATED), count(kept, Taken.How.UPDATED),
                count(kept, Taken.How.DUPLICATE), quarantined);
    }

    private static long count(List<Kept> kept, Taken.How how) {
        return kept.stream().filter(one -> one.taken() instanceof Taken.Stored(var did, var _) && did == how).count();
    }
}
