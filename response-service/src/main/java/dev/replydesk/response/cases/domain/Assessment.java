package dev.replydesk.response.cases.domain;

import dev.replydesk.response.sla.domain.PolicyHistory;
import dev.replydesk.response.sla.domain.PolicySet;
import dev.replydesk.response.sla.domain.SlaSubject;
import dev.replydesk.response.sla.domain.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A review as it was judged, with all that is needed to decide what we owe for it. {@code history}: it came in an
 * import of old reviews. {@code byPolicy}: nothing worse than MIXED was ever found in it, so there may be no case.
 */
public record Assessment(String merchantId, String firstCaseId, ReviewCopy review, ShopRef shop, List<String> teamIds,
        Instant enforceFrom, PolicyHistory policies, int repeatCount, @Nullable Duration replyWindow, boolean history,
        boolean byPolicy) {

    public Assessment(String merchantId, String firstCaseId, ReviewCopy review, ShopRef shop, List<String> teamIds,
            Instant enforceFrom, PolicyHistory policies, int repeatCount) {
        this(merchantId, firstCaseId, review, shop, teamIds, enforceFrom, policies, repeatCount, null, false, false);
    }

    /** Whether there must be a case of it; what was negative or doubtful once always has one. */
    public boolean makesACase() {
        return !byPolicy || isOwed();
    }

    /**
     * Whether its words as they stand ask for an answer. What held when they came decides, so that telling an old
     * review again under new policies makes no case of it, and one that was on its way meanwhile is not lost.
     */
    boolean isOwed() {
        return policies.at(review.judgedAt()).askForAnAnswer(subject());
    }

    /** The same by the list of a case that runs, whatever was written since. */
    boolean isOwedUnder(PolicyRef running) {
        return policies.numbered(running.version()).askForAnAnswer(subject());
    }

    /** Until when a reply to its newest words is taken; null where the shop does not say. */
    @Nullable
    WindowClock window() {
        return replyWindow == null ? null : WindowClock.of(review.current().writtenAt(), replyWindow);
    }

    /** What a case of it is opened under: one that need not be keeps the list that makes it a case. */
    PolicySet list() {
        return byPolicy ? policies.at(review.judgedAt()) : policies.current();
    }

    /** Whether its first words asked for one. */
    boolean wasOwedAtFirst() {
        var first = review.revisions().getFirst();
        return policies.at(first.receivedAt()).askForAnAnswer(subject(first.rating(), first.verdict()));
    }

    SlaSubject subject() {
        return subject(review.rating(), review.verdict());
    }

    private SlaSubject subject(@Nullable Integer rating, Verdict verdict) {
        return new SlaSubject(rating, shop.id(), shop.marketplace(), review.language(), verdict, repeatCount,
                review.painPoints(), review.productId(), review.tierAfter(repeatCount), null);
    }
}
