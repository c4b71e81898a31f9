package dev.replydesk.response.cases.domain;

/**
 * The check as a case sees it: pure, so that it can run again whenever a text is about to leave. The shop decides what
 * a reply may say of itself, since marketplaces differ in whether sellers may give their contact data.
 */
@FunctionalInterface
public interface CourtesyJudge {
    Courtesy judge(String text, ReviewCopy review, ShopRef shop);
}
