package dev.replydesk.notification.architecture.bad.delivery;

import jakarta.mail.internet.InternetAddress;

/** Breaks the rule that deliveries know no channel, so that the rule is seen to bite. */
record KnowsMail(InternetAddress address) {}
