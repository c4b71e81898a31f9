/** The rule "answer within": which policy applies, when a deadline warns, and whether an answer met it. */
@NullMarked
package dev.replydesk.response.sla.domain;

import org.jspecify.annotations.NullMarked;
