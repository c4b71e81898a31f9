package dev.replydesk.review.review.web;

import dev.replydesk.review.api.model.ReplySubmissionDto;
import dev.replydesk.review.api.model.ReviewSubmissionDto;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules for a submission that a schema cannot say. */
final class SubmissionRules {
    private static final Duration TOLERANCE = Duration.ofMinutes(5);
    private static final String FUTURE = "must not be more than five minutes in the future; check the sender's clock and time zone";

    private SubmissionRules() {
    }

    static void check(ReviewSubmissionDto told, Instant now) {
        var faults = new Faults();
        faults.unless(!told.getText().isBlank(), "text", "must not be blank");
        faults.unless(!told.getExternalId().isBlank(), "externalId", "must not be blank");
        faults.unless(!told.getExternalId().equals(told.getFollowUpOf()), "followUpOf",
                "must be the externalId of another review");
        language(faults, told.getLanguage());
        instants(faults, told, now);
        addresses(faults, told.getUrl(), told.getMedia());
        reply(faults, told.getReply(), now);
        faults.raise();
    }

    private static void language(Faults faults, @Nullable String tag) {
        faults.unless(tag == null || Texts.isLanguage(tag), "language", "must be a BCP 47 tag such as en or zh-Hans");
    }

    private static void instants(Faults faults, ReviewSubmissionDto told, Instant now) {
        instant(faults, "publishedAt", told.getPublishedAt(), now);
        if (told.getEditedAt() != null) {
            instant(faults, "editedAt", told.getEditedAt(), now);
            faults.unless(!told.getEditedAt().isBefore(told.getPublishedAt()), "editedAt",
                    "must not be before publishedAt");
        }
    }

    private static void instant(Faults faults, String field, Instant at, Instant now) {
        faults.unless(!at.isAfter(now.plus(TOLERANCE)), field, FUTURE);
        faults.unless(!at.isBefore(Instant.EPOCH), field, "must not be before 1970");
    }

    private static void addresses(Faults faults, @Nullable String url, @Nullable List<String> media) {
        faults.unless(url == null || Texts.isWebAddress(url), "url", "must be an address with http or https");
        faults.unless(media == null || media.stream().allMatch(Texts::isWebAddress), "media",
                "must hold addresses with http or https");
    }

    private static void reply(Faults faults, @Nullable ReplySubmissionDto reply, Instant now) {
        if (reply != null) {
            faults.unless(!reply.getText().isBlank(), "reply.text", "must not be blank");
            instant(faults, "reply.publishedAt", reply.getPublishedAt(), now);
        }
    }
}
