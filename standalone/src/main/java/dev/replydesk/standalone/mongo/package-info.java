/** A single-node MongoDB replica set that lives and dies with the launcher. */
@NullMarked
package dev.replydesk.standalone.mongo;

import org.jspecify.annotations.NullMarked;
