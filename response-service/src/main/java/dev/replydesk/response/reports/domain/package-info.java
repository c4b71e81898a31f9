/**
 * Numbers about promises that cannot flatter: every case is counted once, and waiting ones stand beside the answered.
 */
@NullMarked
package dev.replydesk.response.reports.domain;

import org.jspecify.annotations.NullMarked;
