/** Tests and benchmarks that use the product from outside, as a person or a machine would. */
@NullMarked
package dev.replydesk.systemtests;

import org.jspecify.annotations.NullMarked;
