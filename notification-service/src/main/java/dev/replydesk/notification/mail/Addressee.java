package dev.replydesk.notification.mail;

import dev.replydesk.notification.people.domain.Person;
import dev.replydesk.notification.words.OneLine;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Where a letter goes, or why it can go nowhere. */
record Addressee(@Nullable InternetAddress address, String problem) {

    static Addressee of(Person person) {
        var mail = person.mail();
        if (mail == null || mail.isBlank()) {
            return new Addressee(null, "the person has no mail address");
        }
        var address = single(mail, OneLine.of(person.name()).text());
        return new Addressee(address, address == null ? "the person's mail address is not valid" : "");
    }

    /** Exactly this one address; a list, a group or a name in front of it is no address. */
    private static @Nullable InternetAddress single(String mail, String name) {
        try {
            var address = new InternetAddress(mail, true);
            address.setPersonal(name, StandardCharsets.UTF_8.name());
            return mail.equals(address.getAddress()) && !address.isGroup() ? address : null;
        } catch (AddressException | UnsupportedEncodingException _) {
            return null;
        }
    }
}
