/** Breaks the running product on purpose and looks for what was lost or done twice. */
@NullMarked
package dev.replydesk.systemtests.faults;

import org.jspecify.annotations.NullMarked;
