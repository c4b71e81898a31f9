/** The public API of cases. */
@NullMarked
package dev.replydesk.response.cases.web;

import org.jspecify.annotations.NullMarked;
