/** How fast people answer, and what that means for the deadlines ahead. */
@NullMarked
package dev.replydesk.response.board.domain;

import org.jspecify.annotations.NullMarked;
