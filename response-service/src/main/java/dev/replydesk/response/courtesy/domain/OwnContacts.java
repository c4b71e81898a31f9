package dev.replydesk.response.courtesy.domain;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which of our own contact data may stand in a public reply.
 *
 * @param allowed
 *            the marketplace lets sellers give their contact data
 * @param listed
 *            numbers, addresses and links the shop has published there itself
 */
public record OwnContacts(boolean allowed, List<String> listed) {

    public static final OwnContacts NONE = new OwnContacts(false, List.of());

    /** Google asks sellers to give an address in their replies; the others forbid it or do not say. */
    private static final Set<String> ALLOWING = Set.of("google-play");

    public OwnContacts {
        listed = List.copyOf(listed);
    }

    /** By the marketplace's key, and what the shop has listed there. */
    public static OwnContacts on(@Nullable String marketplace, List<String> listed) {
        return new OwnContacts(marketplace != null && ALLOWING.contains(marketplace), listed);
    }

    boolean permit(String contact) {
        return allowed || lists(contact);
    }

    /** What the shop publishes itself is nobody else's, even where the review repeats it. */
    boolean lists(String contact) {
        return listed.stream().anyMatch(known -> same(bare(known), bare(contact)));
    }

    /** A number is the same with and without its country code. */
    private static boolean same(String known, String used) {
        boolean numbers = known.matches("\\d{7,}") && used.matches("\\d{7,}");
        return known.equals(used) || numbers && (known.endsWith(used) || used.endsWith(known));
    }

    private static String bare(String contact) {
        String plain = contact.toLowerCase(Locale.ROOT).replaceFirst("^https?://", "").replaceFirst("^www\\.", "")
                .replaceAll("[\\s().+-]|/$", "");
        return plain.matches("0\\d+") ? plain.substring(1) : plain;
    }
}
