package dev.replydesk.response.cases.domain.work;

import java.time.Instant;

/**
 * The open cases that fall due within one minute, those past their main warning apart. {@code waiting} of them have no
 * reply yet; {@code minute} is its beginning.
 */
public record DueMinute(Instant minute, boolean warned, long cases, long waiting) {}
