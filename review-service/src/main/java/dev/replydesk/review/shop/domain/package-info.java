/** What a shop is and how it may change. */
@NullMarked
package dev.replydesk.review.shop.domain;

import org.jspecify.annotations.NullMarked;
