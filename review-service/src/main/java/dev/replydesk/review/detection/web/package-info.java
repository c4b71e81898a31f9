/** Detection settings over HTTP. */
@NullMarked
package dev.replydesk.review.detection.web;

import org.jspecify.annotations.NullMarked;
