package dev.replydesk.notification.mail;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import dev.replydesk.notification.delivery.Message;
import dev.replydesk.notification.people.domain.Person;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Writes the mail about an alert, or about those of a minute; holds the templates, so that each is read once. */
class LetterWriter {

    private final URI publicUrl;
    private final Template text = template("alert.txt", Mustache.compiler().escapeHTML(false));
    private final Template html = template("alert.html", Mustache.compiler().escapeHTML(true));

    LetterWriter(URI publicUrl) {
        this.publicUrl = publicUrl;
    }

    Letter write(Message<Person> message) {
        var notice = message.notice();
        var content = notice == null ? aboutCases(message) : NoticeContent.of(message, notice, publicUrl);
        return new Letter(content.subject(), text.execute(content), html.execute(content));
    }

    private LetterContent aboutCases(Message<Person> message) {
        return message.matters().size() == 1
                ? LetterContent.of(message, publicUrl)
                : DigestContent.of(message, publicUrl);
    }

    private static Template template(String name, Mustache.Compiler compiler) {
        var file = Objects.requireNonNull(LetterWriter.class.getResourceAsStream("/mail/" + name), name);
        try (var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            return compiler.compile(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
