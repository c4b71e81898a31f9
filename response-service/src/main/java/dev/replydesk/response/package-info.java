/** Holds what we owe a customer, and by when. */
@NullMarked
package dev.replydesk.response;

import org.jspecify.annotations.NullMarked;
