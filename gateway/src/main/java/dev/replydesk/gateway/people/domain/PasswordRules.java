package dev.replydesk.gateway.people.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a password must be: eight characters, and none of the passwords that are tried first. No rule about digits and
 * capitals, which only teach people to write {@code Password1} (NIST SP 800-63B, OWASP ASVS).
 */
public final class PasswordRules {
    private static final int SHORTEST = 8;
    private static final Set<String> COMMON = read();

    private PasswordRules() {
    }

    /** Throws {@link PasswordTooWeak} with advice unless the password may be used by the owner of this address. */
    public static void check(String password, String mail) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            throw new PasswordTooWeak("Use at least 8 characters; 15 or more are better.");
        }
        var lower = password.toLowerCase(Locale.ROOT);
        if (COMMON.contains(lower) || lower.equals(mail) || lower.codePoints().distinct().count() < 3) {
            throw new PasswordTooWeak("This password is one of the first that would be tried. Choose another one.");
        }
    }

    private static Set<String> read() {
        try (InputStream list = PasswordRules.class.getResourceAsStream("common-passwords.txt")) {
            var text = new String(Objects.requireNonNull(list).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
