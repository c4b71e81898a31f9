/** The rules about people: who may do what, who can still sign in, and what a password must be. */
@NullMarked
package dev.replydesk.gateway.people.domain;

import org.jspecify.annotations.NullMarked;
