/** What response-service hears of marketplaces that are out. */
@NullMarked
package dev.replydesk.review.pulse.response;

import org.jspecify.annotations.NullMarked;
