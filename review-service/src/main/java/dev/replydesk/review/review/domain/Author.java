package dev.replydesk.review.review.domain;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote it. The customer id is known when the marketplace named the account; phone and mail are never here, only
 * their keyed hashes.
 */
public record Author(@Nullable String externalId, @Nullable String name, @Nullable String customerId,
        @Nullable List<String> contacts) {

    /** Nobody is known. */
    public static final Author UNKNOWN = new Author(null, null, null, null);

    public Author {
        contacts = contacts == null || contacts.isEmpty() ? null : List.copyOf(contacts);
    }

    void compare(Author told, Differences differences) {
        differences.compare("author.externalId", externalId, told.externalId);
        differences.compare("author.name", name, told.name);
    }

    /** This author, with what was not known yet taken from the other. */
    Author orElse(Author other) {
        return new Author(Details.first(externalId, other.externalId), Details.first(name, other.name),
                Details.first(customerId, other.customerId), union(contacts, other.contacts));
    }

    private static @Nullable List<String> union(@Nullable List<String> known, @Nullable List<String> told) {
        if (known == null || told == null) {
            return Details.first(known, told);
        }
        return Stream.concat(known.stream(), told.stream()).distinct().toList();
    }
}
