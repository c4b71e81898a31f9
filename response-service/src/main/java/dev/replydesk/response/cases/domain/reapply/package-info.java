/** Putting cases that are open under policies that came later: which ones, how far it got, and what it did to them. */
@NullMarked
package dev.replydesk.response.cases.domain.reapply;

import org.jspecify.annotations.NullMarked;
