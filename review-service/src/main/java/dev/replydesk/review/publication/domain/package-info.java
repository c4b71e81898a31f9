/** What a reply goes through until it is visible, and what a marketplace can say about it. */
@NullMarked
package dev.replydesk.review.publication.domain;

import org.jspecify.annotations.NullMarked;
