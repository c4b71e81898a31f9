/** Holds the files for a deployment to what the services need. */
@NullMarked
package dev.replydesk.systemtests.deployment;

import org.jspecify.annotations.NullMarked;
