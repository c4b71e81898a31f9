/** My alerts over HTTP. */
@NullMarked
package dev.replydesk.notification.inapp.web;

import org.jspecify.annotations.NullMarked;
