package dev.replydesk.review.review.domain;

import java.util.List;

/** What becomes of a submission that meets a review which is stored already. */
public sealed interface Reception {

    /** Nothing new was said. */
    record Known() implements Reception {}

    /** The review says more, or something else, than before. */
    record Changed(Review review) implements Reception {}

    /** It contradicts what is stored and is not newer. */
    record Differs(List<String> fields) implements Reception {}

    /** The review holds as many revisions as one document may. */
    record Full() implements Reception {}
}
