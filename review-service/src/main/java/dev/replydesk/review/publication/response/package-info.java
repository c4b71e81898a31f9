/** Takes replies over from response-service and tells it how far they have come. */
@NullMarked
package dev.replydesk.review.publication.response;

import org.jspecify.annotations.NullMarked;
