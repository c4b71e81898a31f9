/** Finds many phrases in one pass over the tokens, in time linear in the text: no pattern ever goes back. */
@NullMarked
package dev.replydesk.response.courtesy.domain.phrase;

import org.jspecify.annotations.NullMarked;
