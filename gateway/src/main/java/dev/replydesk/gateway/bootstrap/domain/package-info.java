/** What a first start has decided and how far it came. */
@NullMarked
package dev.replydesk.gateway.bootstrap.domain;

import org.jspecify.annotations.NullMarked;
