/** The four services: their programs, their settings, and how a start is made fast. */
@NullMarked
package dev.replydesk.standalone.services;

import org.jspecify.annotations.NullMarked;
