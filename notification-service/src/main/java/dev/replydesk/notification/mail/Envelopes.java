package dev.replydesk.notification.mail;

import dev.replydesk.notification.delivery.Message;
import dev.replydesk.notification.people.domain.Person;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Puts a letter into a MIME message and hands it to the mail server; every header is written by the mail library. */
record Envelopes(JavaMailSender sender, String from) {

    void post(Message<Person> message, Letter letter, InternetAddress to)
            throws MessagingException, UnsupportedEncodingException {
        var mime = sender.createMimeMessage();
        var helper = new MimeMessageHelper(mime, MimeMessageHelper.MULTIPART_MODE_MIXED_RELATED,
                StandardCharsets.UTF_8.name());
        helper.setFrom(from, "Replydesk");
        helper.setTo(to);
        helper.setSubject(letter.subject());
        helper.setText(letter.text(), letter.html());
        helper.setSentDate(Date.from(message.now()));
        mark(mime, message);
        sender.send(mime);
    }

    private void mark(MimeMessage mime, Message<Person> message) throws MessagingException {
        var domain = from.substring(from.indexOf('@') + 1);
        mime.setHeader("Message-ID", "<" + message.id() + "@" + domain + ">");
        mime.setHeader("Auto-Submitted", "auto-generated");
        mime.setHeader("X-Auto-Response-Suppress", "All");
    }
}
