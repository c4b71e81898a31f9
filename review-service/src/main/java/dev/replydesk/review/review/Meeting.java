package dev.replydesk.review.review;

import dev.replydesk.review.detection.domain.Judge;
import dev.replydesk.review.review.domain.Reception;
import dev.replydesk.review.review.domain.Review;
import dev.replydesk.review.review.domain.Submission;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What a stored review has become after all that came about it, and what became of each. */
record Meeting(Review review, List<Outcome> outcomes) {

    static Meeting of(Review stored, ArrivalThread thread, Judge judge, Instant now) {
        var review = stored;
        var outcomes = new ArrayList<Outcome>(thread.arrivals().size());
        for (var arrival : thread.arrivals()) {
            var taken = taken(review, review.at(arrival.shop()).receive(arrival.told(), judge, now), arrival.told());
            outcomes.add(arrival.is(taken));
            review = taken instanceof Taken.Stored(_, var next) ? next : review;
        }
        return new Meeting(review, outcomes);
    }

    private static Taken taken(Review review, Reception reception, Submission told) {
        return switch (reception) {
            case Reception.Known _ -> new Taken.Stored(Taken.How.DUPLICATE, review);
            case Reception.Changed(var next) -> new Taken.Stored(Taken.How.UPDATED, next);
            case Reception.Differs(var fields) -> new Taken.Refused(Refusals.differs(told, fields));
            case Reception.Full _ -> new Taken.Refused(Refusals.full(told));
        };
    }
}
