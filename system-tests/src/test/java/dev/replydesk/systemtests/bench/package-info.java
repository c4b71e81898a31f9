/** What the benches measure, held to its bar where no clock is needed. */
@NullMarked
package dev.replydesk.systemtests.bench;

import org.jspecify.annotations.NullMarked;
