/** How records become BSON and back: straight, without a tree of documents in between. */
@NullMarked
package dev.replydesk.chassis.bson;

import org.jspecify.annotations.NullMarked;
