/** What a desk keeps on disk: its data directory, guarded against a second desk, and the keys of its services. */
@NullMarked
package dev.replydesk.standalone.data;

import org.jspecify.annotations.NullMarked;
