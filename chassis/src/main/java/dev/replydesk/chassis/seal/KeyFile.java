package dev.replydesk.chassis.seal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * A file whose bytes every key for customers' secrets is derived from (HKDF-SHA256, RFC 5869), one for each purpose.
 */
public final class KeyFile {
    private static final int BYTES = 32;
    private final byte[] bytes;

    private KeyFile(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Reads it once; a service that cannot read it does not start. */
    public static KeyFile read(Path file) {
        try {
            return new KeyFile(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the key for credentials, " + file, e);
        }
    }

    public SecretKey derive(String algorithm, String purpose) {
        try {
            var derivation = HKDFParameterSpec.ofExtract().addIKM(bytes)
                    .thenExpand(purpose.getBytes(StandardCharsets.UTF_8), BYTES);
            return KDF.getInstance("HKDF-SHA256").deriveKey(algorithm, derivation);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HKDF-SHA256", e);
        }
    }
}
