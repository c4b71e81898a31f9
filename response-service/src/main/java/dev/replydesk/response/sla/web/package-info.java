/** The public API of reply deadlines. */
@NullMarked
package dev.replydesk.response.sla.web;

import org.jspecify.annotations.NullMarked;
