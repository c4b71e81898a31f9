/** Customers over HTTP. */
@NullMarked
package dev.replydesk.review.customer.web;

import org.jspecify.annotations.NullMarked;
