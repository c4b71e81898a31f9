/** Holds the documents to what is there. */
@NullMarked
package dev.replydesk.systemtests.documents;

import org.jspecify.annotations.NullMarked;
