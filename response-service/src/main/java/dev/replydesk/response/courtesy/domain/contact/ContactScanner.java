package dev.replydesk.response.courtesy.domain.contact;

import dev.replydesk.response.courtesy.domain.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Goes through a text once and asks at each place where a number, an address or a link can begin. */
public final class ContactScanner {

    private final NumberReader numbers;

    public ContactScanner(PhoneNumbers phones) {
        numbers = new NumberReader(phones);
    }

    public List<Contact> scan(Tokens tokens) {
        String text = tokens.folded();
        var found = new ArrayList<Contact>();
        for (int i = 0; i < text.length();) {
            Optional<Contact> contact = at(text, i);
            if (contact.isPresent()) {
                found.add(contact.get());
                i = contact.get().end();
            } else {
                i = skip(text, i);
            }
        }
        return found;
    }

    private Optional<Contact> at(String text, int i) {
        return switch (text.charAt(i)) {
            case '@' -> MailReader.at(text, i);
            case 'h', 'w' -> LinkReader.at(text, i);
            case '+', '(', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> numbers.at(text, i);
            default -> Optional.empty();
        };
    }

    /** A number that was no contact is passed over whole, so that its tail is not taken for one. */
    private static int skip(String text, int i) {
        int next = i + 1;
        while (next < text.length() && Character.isDigit(text.charAt(i)) && Character.isDigit(text.charAt(next))) {
            next++;
        }
        return next;
    }
}
