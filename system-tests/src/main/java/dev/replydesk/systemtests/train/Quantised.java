package dev.replydesk.systemtests.train;

import dev.replydesk.review.detection.domain.model.Weights;
import dev.replydesk.review.detection.domain.text.Grams;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Puts weights into one byte each; the largest becomes 127. The version carries the beginning of their SHA-256. */
final class Quantised {
    private static final String FAMILY = "sentiment-3.";
    private static final int LARGEST = 127;

    private Quantised() {
    }

    static Weights of(double[] trained) {
        double largest = 0;
        for (int bucket = 0; bucket < Grams.BUCKETS; bucket++) {
            largest = Math.max(largest, Math.abs(trained[bucket]));
        }
        float scale = (float) (largest / LARGEST);
        var bytes = new byte[Grams.BUCKETS];
        for (int bucket = 0; bucket < bytes.length; bucket++) {
            bytes[bucket] = (byte) Math.round(trained[bucket] / scale);
        }
        float bias = (float) trained[Grams.BUCKETS];
        return new Weights(version(scale, bias, bytes), scale, bias, bytes);
    }

    private static String version(float scale, float bias, byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(ByteBuffer.allocate(8).putFloat(scale).putFloat(bias).array());
            return FAMILY + HexFormat.of().formatHex(digest.digest(bytes)).substring(0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK knows SHA-256", e);
        }
    }
}
