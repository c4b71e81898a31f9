/** The rule by which a marketplace is out. */
@NullMarked
package dev.replydesk.review.pulse.domain;

import org.jspecify.annotations.NullMarked;
