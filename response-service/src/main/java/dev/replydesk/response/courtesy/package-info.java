/** Checks every reply before the public reads it, and says what to do better. */
@NullMarked
package dev.replydesk.response.courtesy;

import org.jspecify.annotations.NullMarked;
