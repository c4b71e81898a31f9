/** What review-service tells about shops. */
@NullMarked
package dev.replydesk.response.shops.review;

import org.jspecify.annotations.NullMarked;
