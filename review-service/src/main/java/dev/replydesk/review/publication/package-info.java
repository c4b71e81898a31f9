/**
 * Publication: our replies on their way to the marketplaces, each sent once and believed only when it was seen there.
 */
@NullMarked
package dev.replydesk.review.publication;

import org.jspecify.annotations.NullMarked;
