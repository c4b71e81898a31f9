/** Imports over HTTP; the file is read as it arrives. */
@NullMarked
package dev.replydesk.review.imports.web;

import org.jspecify.annotations.NullMarked;
