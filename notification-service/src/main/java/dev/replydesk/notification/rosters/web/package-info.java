/** The public API of rosters. */
@NullMarked
package dev.replydesk.notification.rosters.web;

import org.jspecify.annotations.NullMarked;
