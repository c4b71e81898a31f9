/** Sources and completeness over HTTP. */
@NullMarked
package dev.replydesk.review.source.web;

import org.jspecify.annotations.NullMarked;
