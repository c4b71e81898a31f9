/** Takes in what customers wrote and keeps it with the reason why it is or is not a case. */
@NullMarked
package dev.replydesk.review.review;

import org.jspecify.annotations.NullMarked;
