/** What an import is and how a row of its file becomes a review. */
@NullMarked
package dev.replydesk.review.imports.domain;

import org.jspecify.annotations.NullMarked;
