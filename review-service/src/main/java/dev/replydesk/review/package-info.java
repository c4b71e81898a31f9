/** Hears what customers say and passes on what must be answered. */
@NullMarked
package dev.replydesk.review;

import org.jspecify.annotations.NullMarked;
