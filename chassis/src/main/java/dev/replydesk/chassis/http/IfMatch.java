package dev.replydesk.chassis.http;

import dev.replydesk.chassis.problem.ProblemException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Reads and checks the version a change was made from, so that nobody overwrites what they did not see. */
public final class IfMatch {
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,18})\"|(\\d{1,18})");

    private IfMatch() {
    }

    /** The version in the header; 428 without one, 412 for what is no version of ours. */
    public static long version(@Nullable String header) {
        if (header == null || header.isBlank()) {
            throw ProblemException.of(HttpStatus.PRECONDITION_REQUIRED, "precondition-required",
                    "Send If-Match with the ETag that you last saw");
        }
        var tag = TAG.matcher(header.trim());
        if (!tag.matches()) {
            throw stale();
        }
        return Long.parseLong(tag.group(1) == null ? tag.group(2) : tag.group(1));
    }

    /** Answers 412 unless the version that was seen is still the current one. */
    public static void check(long seen, long current) {
        if (seen != current) {
            throw stale();
        }
    }

    public static String etag(long version) {
        return "\"" + version + "\"";
    }

    private static ProblemException stale() {
        return ProblemException.of(HttpStatus.PRECONDITION_FAILED, "precondition-failed",
                "It was changed since you read it; load it again and repeat your change");
    }
}
