/** Hears what customers said on every marketplace. */
@NullMarked
package dev.replydesk.review;

import org.jspecify.annotations.NullMarked;
