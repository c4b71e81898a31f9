/** Tells response-service what a shop is. */
@NullMarked
package dev.replydesk.review.shop.response;

import org.jspecify.annotations.NullMarked;
