/**
 * Takes whole files of reviews: stores them as they come in, then reads them row by row, whatever instance is there.
 */
@NullMarked
package dev.replydesk.review.imports;

import org.jspecify.annotations.NullMarked;
