package dev.replydesk.response.cases;

import java.time.LocalDate;

/**
 * Cases of one day, shop and fate, and of about the same reply time.
 *
 * @param bucket
 *            of {@link CohortService#BUCKET}; -1 where there was no reply
 */
public record CohortCount(LocalDate day, String shopId, Fate fate, int bucket, long cases) {}
