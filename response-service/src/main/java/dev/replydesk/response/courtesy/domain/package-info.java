/**
 * What makes an answer to a complaint courteous: explainable rules with points, and mistakes that must never go out.
 */
@NullMarked
package dev.replydesk.response.courtesy.domain;

import org.jspecify.annotations.NullMarked;
