/** What a customer complains about, clause by clause. */
@NullMarked
package dev.replydesk.review.detection.domain.painpoint;

import org.jspecify.annotations.NullMarked;
