/** Merchants, their people and teams, and how a person gets and keeps a password. */
@NullMarked
package dev.replydesk.gateway.people;

import org.jspecify.annotations.NullMarked;
