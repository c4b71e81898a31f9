/** Child processes: free ports, starting again after a crash, what an earlier launcher left behind. */
@NullMarked
package dev.replydesk.standalone.process;

import org.jspecify.annotations.NullMarked;
