/** The public API of the board. */
@NullMarked
package dev.replydesk.response.board.web;

import org.jspecify.annotations.NullMarked;
