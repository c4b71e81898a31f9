/** Random values that open something, and the hashes by which they are known. */
@NullMarked
package dev.replydesk.gateway.secrets.domain;

import org.jspecify.annotations.NullMarked;
