/** The demo shop: sample customers, people and deadlines, made through the public API like anybody's own. */
@NullMarked
package dev.replydesk.standalone.demo;

import org.jspecify.annotations.NullMarked;
