package dev.replydesk.response.courtesy.domain.rules;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names a rule set after its content. */
final class Digest {

    private static final int GENERATION = 1;

    private final MessageDigest sha256;

    Digest() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    void add(String content) {
        sha256.update(content.getBytes(StandardCharsets.UTF_8));
    }

    String version() {
        return "courtesy-" + GENERATION + "-" + HexFormat.of().formatHex(sha256.digest()).substring(0, 10);
    }
}
