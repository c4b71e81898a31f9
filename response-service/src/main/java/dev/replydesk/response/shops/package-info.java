/** Copies of the shops, because a shop decides who sees its cases and since when they count. */
@NullMarked
package dev.replydesk.response.shops;

import org.jspecify.annotations.NullMarked;
