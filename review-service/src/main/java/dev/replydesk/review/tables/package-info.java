/** Reads files of rows as merchants have them: CSV, TSV and NDJSON, plain or gzip, of any length in little memory. */
@NullMarked
package dev.replydesk.review.tables;

import org.jspecify.annotations.NullMarked;
