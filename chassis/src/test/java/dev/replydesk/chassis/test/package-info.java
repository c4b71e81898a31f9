/** What every service's tests stand on: a real MongoDB, callers of any kind, a clock that is told the time. */
@NullMarked
package dev.replydesk.chassis.test;

import org.jspecify.annotations.NullMarked;
