/** The delivery log over HTTP. */
@NullMarked
package dev.replydesk.notification.delivery.web;

import org.jspecify.annotations.NullMarked;
