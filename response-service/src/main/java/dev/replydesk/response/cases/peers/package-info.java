/** What cases and shops hear from review-service, and what cases tell to it and to notification-service. */
@NullMarked
package dev.replydesk.response.cases.peers;

import org.jspecify.annotations.NullMarked;
