/** A marketplace to try Replydesk against: it speaks Wildberries' review API and fails the way marketplaces fail. */
@NullMarked
package dev.replydesk.standalone.simulator;

import org.jspecify.annotations.NullMarked;
