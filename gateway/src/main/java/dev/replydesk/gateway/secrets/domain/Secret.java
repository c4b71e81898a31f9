package dev.replydesk.gateway.secrets.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * 160 random bits that open something. Only the SHA-256 is stored: nobody can guess 160 bits, so a slow hash would add
 * nothing (unlike for passwords). It never prints itself.
 */
public record Secret(String value) {
    private static final int BYTES = 20;
    private static final SecureRandom RANDOM = new SecureRandom();

    public static Secret random() {
        return new Secret(randomLetters());
    }

    public String hash() {
        return HexFormat.of().formatHex(sha256().digest(value.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return "Secret[…]";
    }

    public static String randomLetters() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base32.encode(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
