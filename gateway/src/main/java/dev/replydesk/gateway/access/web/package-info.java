/** The keys of machines, as the contract states them. */
@NullMarked
package dev.replydesk.gateway.access.web;

import org.jspecify.annotations.NullMarked;
