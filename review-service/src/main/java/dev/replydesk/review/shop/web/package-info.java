/** Shops over HTTP. */
@NullMarked
package dev.replydesk.review.shop.web;

import org.jspecify.annotations.NullMarked;
