package dev.replydesk.response.courtesy.domain;

import dev.replydesk.response.courtesy.domain.contact.ContactScanner;
import dev.replydesk.response.courtesy.domain.contact.PhoneNumbers;
import dev.replydesk.response.courtesy.domain.rules.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/** What must never go out, whatever else the reply says. */
final class HardFails {

    private static final List<Rule> SPOKEN = List.of(Rule.H1, Rule.H2, Rule.H3, Rule.H5);

    private final ContactScanner scanner;

    HardFails(PhoneNumbers phones) {
        scanner = new ContactScanner(phones);
    }

    List<Finding> of(Reading reading) {
        var findings = new ArrayList<>(withoutLanguage(reading));
        for (Rule rule : SPOKEN) {
            findings.addAll(found(reading, rule, reading.hits(rule).stream().<Span>map(Span::of).toList()));
        }
        return findings;
    }

    /** Those that numbers, addresses, brackets and copies give away in any language. */
    List<Finding> withoutLanguage(Reading reading) {
        var findings = new ArrayList<Finding>();
        var contacts = new ContactRules(reading, scanner.scan(reading.reply()));
        findings.addAll(found(reading, Rule.H4, contacts.customers()));
        findings.addAll(found(reading, Rule.H6, contacts.own()));
        findings.addAll(found(reading, Rule.H7, Placeholders.in(reading)));
        findings.addAll(found(reading, Rule.H8, Copies.in(reading)));
        return findings;
    }

    /** One finding for each beginning; of two at one place the longer. */
    private static List<Finding> found(Reading reading, Rule rule, Collection<Span> spans) {
        var longest = new TreeMap<Integer, Span>();
        spans.forEach(
                span -> longest.merge(span.start(), span, (one, other) -> one.end() >= other.end() ? one : other));
        return longest.values().stream().map(span -> Finding.of(reading.rules().card(rule), 0, span)).toList();
    }
}
