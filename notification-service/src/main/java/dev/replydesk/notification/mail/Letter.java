package dev.replydesk.notification.mail;

/** What a person reads: the same said three times, as a subject, as plain text and as a page. */
record Letter(String subject, String text, String html) {}
