/** Tries what an attacker would try, for every operation that the contracts name. */
@NullMarked
package dev.replydesk.systemtests.security;

import org.jspecify.annotations.NullMarked;
