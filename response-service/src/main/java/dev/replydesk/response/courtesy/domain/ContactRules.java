package dev.replydesk.response.courtesy.domain;

import dev.replydesk.response.courtesy.domain.contact.Contact;
import dev.replydesk.response.courtesy.domain.rules.Part;
import dev.replydesk.response.courtesy.domain.rules.Rule;
import java.util.List;
import java.util.stream.Stream;

/** Tells the customer's data, which nobody may publish, from our own contact data, which a marketplace may allow. */
final class ContactRules {

    private static final int BEFORE = 40;
    private static final int AFTER = 20;

    private final Reading reading;
    private final List<Contact> contacts;
    private final Area theirs;

    ContactRules(Reading reading, List<Contact> contacts) {
        this.reading = reading;
        this.contacts = contacts;
        theirs = Area.of(reading.hits(Rule.H4, Part.CUSTOMERS));
    }

    List<Span> customers() {
        return Stream.concat(spoken(Rule.H4), contacts.stream().filter(this::isCustomers).map(ContactRules::span))
                .toList();
    }

    List<Span> own() {
        OwnContacts permitted = reading.input().contacts();
        var written = contacts.stream()
                .filter(contact -> !isCustomers(contact) && !permitted.permit(contact.written()));
        return permitted.allowed()
                ? List.of()
                : Stream.concat(spoken(Rule.H6), written.map(ContactRules::span)).toList();
    }

    private Stream<Span> spoken(Rule rule) {
        return reading.hits(rule).stream().map(Span::of);
    }

    /** By what it is, by the words around it ("the number you left"), or because the review holds it. */
    private boolean isCustomers(Contact contact) {
        boolean near = theirs.touches(Math.max(0, contact.start() - BEFORE), contact.end() + AFTER);
        return contact.kind() == Contact.Kind.IDENTITY || near
                || reading.complaint().review().folded().contains(contact.written());
    }

    private static Span span(Contact contact) {
        return new Span(contact.start(), contact.end());
    }
}
