/** What managers are asked about: how many promises were kept, and how long customers waited. */
@NullMarked
package dev.replydesk.response.reports;

import org.jspecify.annotations.NullMarked;
