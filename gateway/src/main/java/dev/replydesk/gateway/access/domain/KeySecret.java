package dev.replydesk.gateway.access.domain;

import dev.replydesk.gateway.secrets.domain.Base32;
import dev.replydesk.gateway.secrets.domain.Secret;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * What an API key looks like: a prefix that secret scanners find, 160 random bits, and a checksum that tells a typing
 * error from a wrong key without asking the store.
 */
public final class KeySecret {
    public static final String PREFIX = "rdk_";
    private static final Pattern SHAPE = Pattern.compile(PREFIX + "[a-z2-7]{32}[a-z2-7]{7}");
    private static final int CHECKSUM = 7;

    private KeySecret() {
    }

    public static Secret random() {
        var body = PREFIX + Secret.randomLetters();
        return new Secret(body + checksum(body));
    }

    /** Could this ever have been one of our keys? */
    public static boolean isWellFormed(String value) {
        if (!SHAPE.matcher(value).matches()) {
            return false;
        }
        int end = value.length() - CHECKSUM;
        return checksum(value.substring(0, end)).equals(value.substring(end));
    }

    public static String last4(Secret secret) {
        return secret.value().substring(secret.value().length() - 4);
    }

    private static String checksum(String body) {
        var crc = new CRC32();
        crc.update(body.getBytes(StandardCharsets.US_ASCII));
        return Base32.encode(ByteBuffer.allocate(Integer.BYTES).putInt((int) crc.getValue()).array());
    }
}
