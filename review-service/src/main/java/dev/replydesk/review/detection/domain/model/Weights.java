package dev.replydesk.review.detection.domain.model;

import dev.replydesk.review.detection.domain.text.Grams;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * What training left: one byte for each bucket, the factor that turns it back into a number, and the bias. Positive is
 * negative: it speaks for a complaint.
 */
public record Weights(String version, float scale, float bias, byte[] bytes) {
    private static final int MARK = 0x52445731;

    public Weights {
        if (bytes.length != Grams.BUCKETS) {
            throw new IllegalArgumentException("there must be " + Grams.BUCKETS + " weights, not " + bytes.length);
        }
    }

    /** Reads what {@link #write} wrote, and nothing else. */
    public static Weights read(InputStream in) throws IOException {
        var data = new DataInputStream(in);
        if (data.readInt() != MARK) {
            throw new IOException("these are no weights; build them with ./train");
        }
        var version = data.readUTF();
        float scale = data.readFloat();
        float bias = data.readFloat();
        return new Weights(version, scale, bias, data.readNBytes(Grams.BUCKETS));
    }

    public void write(OutputStream out) throws IOException {
        var data = new DataOutputStream(out);
        data.writeInt(MARK);
        data.writeUTF(version);
        data.writeFloat(scale);
        data.writeFloat(bias);
        data.write(bytes);
        data.flush();
    }
}
