package dev.replydesk.response.cases.domain;

/** The check as a case sees it: pure, so that it can run again whenever a text is about to leave. */
@FunctionalInterface
public interface CourtesyJudge {
    Courtesy judge(String text, ReviewCopy review);
}
