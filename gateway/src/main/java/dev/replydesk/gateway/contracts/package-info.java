/**
 * The public contracts of the four services as the gateway reads them: what exists, and therefore what is let through.
 */
@NullMarked
package dev.replydesk.gateway.contracts;

import org.jspecify.annotations.NullMarked;
