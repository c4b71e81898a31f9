/** One class for each story a user lives through, on the real processes. */
@NullMarked
package dev.replydesk.systemtests.journeys;

import org.jspecify.annotations.NullMarked;
