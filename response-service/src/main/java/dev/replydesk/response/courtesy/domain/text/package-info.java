/**
 * Turns a text of any script into tokens that keep their place in the original, so that every finding can be
 * underlined.
 */
@NullMarked
package dev.replydesk.response.courtesy.domain.text;

import org.jspecify.annotations.NullMarked;
