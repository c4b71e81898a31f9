/** Signing in and out, oneself, people and teams, as the contract states them. */
@NullMarked
package dev.replydesk.gateway.people.web;

import org.jspecify.annotations.NullMarked;
