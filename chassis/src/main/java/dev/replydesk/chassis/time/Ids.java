package dev.replydesk.chassis.time;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/** Names things: what has a natural key gets the same id every time, the rest gets one that sorts by time. */
public final class Ids {
    private static final String BASE32 = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int LENGTH = 26;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {
    }

    /** The prefix and 26 characters that depend on the parts and on where one part ends and the next begins. */
    public static String hash(String prefix, String... parts) {
        var digest = sha256();
        for (var part : parts) {
            var bytes = part.getBytes(StandardCharsets.UTF_8);
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
            digest.update(bytes);
        }
        return prefix + base32(digest.digest());
    }

    /** The prefix and a UUID version 7 (RFC 9562) of this instant. */
    public static String random(String prefix, Clock clock) {
        return prefix + uuid7(clock.millis(), RANDOM.nextInt(1 << 12), RANDOM.nextLong());
    }

    private static UUID uuid7(long millis, int high, long low) {
        return new UUID(millis << 16 | 0x7000 | high, low >>> 2 | 1L << 63);
    }

    private static String base32(byte[] hash) {
        var out = new StringBuilder(LENGTH);
        for (int bit = 0; out.length() < LENGTH; bit += 5) {
            int window = (hash[bit / 8] & 0xff) << 8 | hash[bit / 8 + 1] & 0xff;
            out.append(BASE32.charAt(window >> 11 - bit % 8 & 31));
        }
        return out.toString();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
