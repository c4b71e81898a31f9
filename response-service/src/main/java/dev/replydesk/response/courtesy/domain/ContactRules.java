package dev.replydesk.response.courtesy.domain;

import dev.replydesk.response.courtesy.domain.contact.Contact;
import dev.replydesk.response.courtesy.domain.rules.Part;
import dev.replydesk.response.courtesy.domain.rules.Rule;
import dev.replydesk.response.courtesy.domain.text.Shape;
import java.util.List;
import java.util.stream.Stream;

/** Tells the customer's data, which nobody may publish, from our own contact data, which a marketplace may allow. */
final class ContactRules {

    private static final int BEFORE = 40;
    private static final int AFTER = 20;

    private final Reading reading;
    private final List<Contact> contacts;
    private final Area theirs;
    private final Area ours;

    ContactRules(Reading reading, List<Contact> contacts) {
        this.reading = reading;
        var names = Area.of(reading.hits(Rule.H4, Part.INNOCENT));
        ours = Area.of(reading.hits(Rule.H4, Part.OWN));
        theirs = Area.of(reading.hits(Rule.H4, Part.CUSTOMERS));
        this.contacts = contacts.stream().filter(contact -> !names.covers(contact.start(), contact.end()))
                .filter(this::isContact).toList();
    }

    List<Span> customers() {
        return Stream
                .concat(spoken(Rule.H4).filter(span -> !isRoomOfTheReview(span)),
                        contacts.stream().filter(this::isCustomers).map(ContactRules::span))
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
        return reading.hits(rule).stream().<Span>map(Span::of).filter(span -> !isPublicName(span));
    }

    /** By what it is, by the words around it ("the number you left"), or because the review holds it. */
    private boolean isCustomers(Contact contact) {
        return !reading.input().contacts().lists(contact.written())
                && (contact.kind() == Contact.Kind.IDENTITY || isSaidToBeTheirs(contact)
                        || reading.complaint().review().folded().contains(contact.written()));
    }

    /** The name beside the review is on everybody's screen already. */
    private boolean isPublicName(Span span) {
        String name = reading.input().review().authorName();
        return name != null && !name.isBlank() && reading.text().substring(span.start(), span.end()).contains(name);
    }

    /** A room the customer has named in public is no secret; order and account numbers remain one. */
    private boolean isRoomOfTheReview(Span span) {
        var numbers = reading.reply().within(span.start(), span.end()).filter(token -> token.hasShape(Shape.CODE)
                || token.hasShape(Shape.ROOM)).toList();
        var known = reading.complaint().review().list();
        return !numbers.isEmpty() && numbers.stream().allMatch(number -> number.hasShape(Shape.ROOM)
                && known.stream().anyMatch(token -> token.text().equals(number.text())));
    }

    private boolean isContact(Contact contact) {
        int cue = Math.max(ours.lastBefore(contact.start()), theirs.lastBefore(contact.start()));
        return contact.kind() != Contact.Kind.PERHAPS_PHONE || cue >= 0 && cue >= contact.start() - BEFORE;
    }

    private boolean isSaidToBeTheirs(Contact contact) {
        int theirCue = theirs.lastBefore(contact.start());
        boolean before = theirCue >= 0 && theirCue >= contact.start() - BEFORE
                && theirCue >= ours.lastBefore(contact.start());
        return before || theirs.touches(contact.start(), contact.end() + AFTER);
    }

    private static Span span(Contact contact) {
        return new Span(contact.start(), contact.end());
    }
}
