/** The board: the whole queue at a glance for those who lead, and what will not be answered in time. */
@NullMarked
package dev.replydesk.response.board;

import org.jspecify.annotations.NullMarked;
