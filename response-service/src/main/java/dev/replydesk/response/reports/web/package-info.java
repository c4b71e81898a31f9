/** The public API of reports, as JSON and as a table for spreadsheets. */
@NullMarked
package dev.replydesk.response.reports.web;

import org.jspecify.annotations.NullMarked;
