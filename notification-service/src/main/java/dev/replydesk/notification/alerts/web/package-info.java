/** My alerts, and the log of what became of all, over HTTP. */
@NullMarked
package dev.replydesk.notification.alerts.web;

import org.jspecify.annotations.NullMarked;
