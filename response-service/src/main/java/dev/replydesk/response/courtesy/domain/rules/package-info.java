/**
 * The rule set: a card for each rule with its points, advice, examples and patterns, read from the tables in
 * {@code courtesy/}.
 */
@NullMarked
package dev.replydesk.response.courtesy.domain.rules;

import org.jspecify.annotations.NullMarked;
