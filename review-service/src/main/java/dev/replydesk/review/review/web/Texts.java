package dev.replydesk.review.review.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Brings text from outside into the one form in which it is stored and compared. */
final class Texts {
    private static final Set<String> SCHEMES = Set.of("http", "https");

    private Texts() {
    }

    /** Half of a surrogate pair, left by senders that cut an emoji in two, cannot be stored as UTF-8. */
    static String wellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return text.codePoints().map(c -> isHalf(c) ? '\uFFFD' : c)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
            }
        }
        return text;
    }

    static @Nullable String optional(@Nullable String text) {
        return text == null || text.isBlank() ? null : wellFormed(text);
    }

    static boolean isLanguage(String tag) {
        try {
            return !new Locale.Builder().setLanguageTag(tag).build().getLanguage().isEmpty();
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    static boolean isWebAddress(@Nullable String text) {
        try {
            var address = new URI(String.valueOf(text));
            return address.getHost() != null && SCHEMES.contains(address.getScheme().toLowerCase(Locale.ROOT));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static boolean isHalf(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
