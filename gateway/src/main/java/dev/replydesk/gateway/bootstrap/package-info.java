/** Lets the owner of a fresh installation in, once, and lets an operator add a merchant; there is no other way in. */
@NullMarked
package dev.replydesk.gateway.bootstrap;

import org.jspecify.annotations.NullMarked;
