/** How services talk HTTP: peers, repeated requests, versions, body limits, streams. */
@NullMarked
package dev.replydesk.chassis.http;

import org.jspecify.annotations.NullMarked;
