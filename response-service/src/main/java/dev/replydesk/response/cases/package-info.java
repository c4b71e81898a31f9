/** Cases: every duty to answer a review, kept, moved on by people, by the clock and by what the marketplace tells. */
@NullMarked
package dev.replydesk.response.cases;

import org.jspecify.annotations.NullMarked;
