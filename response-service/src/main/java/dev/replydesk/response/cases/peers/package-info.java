/** What cases hear from review-service, tell to review-service and notification-service, and answer to the latter. */
@NullMarked
package dev.replydesk.response.cases.peers;

import org.jspecify.annotations.NullMarked;
