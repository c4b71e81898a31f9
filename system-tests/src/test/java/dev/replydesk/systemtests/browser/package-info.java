/** The pages in a real browser: a person's day, by keyboard, in both languages and themes. */
@NullMarked
package dev.replydesk.systemtests.browser;

import org.jspecify.annotations.NullMarked;
