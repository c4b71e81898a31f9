/** Speaks to a running desk the way an integrator or a browser does, word for word. */
@NullMarked
package dev.replydesk.systemtests.client;

import org.jspecify.annotations.NullMarked;
