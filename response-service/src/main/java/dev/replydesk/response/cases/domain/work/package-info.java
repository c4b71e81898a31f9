/** How much work is there and how much of it gets done: what can be counted of many cases at once. */
@NullMarked
package dev.replydesk.response.cases.domain.work;

import org.jspecify.annotations.NullMarked;
