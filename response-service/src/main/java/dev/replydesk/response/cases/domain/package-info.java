/** The duty to answer one review: its states, who may move it on, and what it tells others. */
@NullMarked
package dev.replydesk.response.cases.domain;

import org.jspecify.annotations.NullMarked;
