/**
 * Carries every alert to its person on its channel: again until it is accepted, given up with a reason, or not needed
 * any more.
 */
@NullMarked
package dev.replydesk.notification.delivery;

import org.jspecify.annotations.NullMarked;
