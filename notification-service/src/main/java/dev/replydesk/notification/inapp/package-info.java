/** The list of alerts a person sees inside the product, with what was read. */
@NullMarked
package dev.replydesk.notification.inapp;

import org.jspecify.annotations.NullMarked;
