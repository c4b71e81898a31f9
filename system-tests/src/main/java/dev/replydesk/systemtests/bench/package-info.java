/** Measures the product against a baseline in the same run. */
@NullMarked
package dev.replydesk.systemtests.bench;

import org.jspecify.annotations.NullMarked;
