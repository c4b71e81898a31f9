/** Finds what reaches or identifies a person by its characters alone: numbers, mail addresses, links. */
@NullMarked
package dev.replydesk.response.courtesy.domain.contact;

import org.jspecify.annotations.NullMarked;
