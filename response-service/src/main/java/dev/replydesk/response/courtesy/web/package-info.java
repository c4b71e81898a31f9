/** The courtesy check over HTTP. */
@NullMarked
package dev.replydesk.response.courtesy.web;

import org.jspecify.annotations.NullMarked;
