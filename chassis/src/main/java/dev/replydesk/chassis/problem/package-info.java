/** Every error leaves a service as an RFC 9457 problem that names the field and the fix. */
@NullMarked
package dev.replydesk.chassis.problem;

import org.jspecify.annotations.NullMarked;
