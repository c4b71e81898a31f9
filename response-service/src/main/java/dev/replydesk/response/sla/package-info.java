/** The reply deadlines a merchant sets itself, versioned, and what they would mean for the cases of today. */
@NullMarked
package dev.replydesk.response.sla;

import org.jspecify.annotations.NullMarked;
