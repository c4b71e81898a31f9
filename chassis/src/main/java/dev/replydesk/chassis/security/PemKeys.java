package dev.replydesk.chassis.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/** Reads elliptic-curve keys from PEM files with the JDK alone. */
final class PemKeys {
    private static final Pattern BLOCK = Pattern.compile("-----BEGIN ([A-Z ]+)-----([^-]+)-----END \\1-----");

    private PemKeys() {
    }

    static List<ECPublicKey> publicKeys(Path file) {
        return blocks(file, "PUBLIC KEY").stream().map(der -> publicKey(file, der)).toList();
    }

    static ECPrivateKey privateKey(Path file) {
        var keys = blocks(file, "PRIVATE KEY");
        if (keys.isEmpty()) {
            throw new IllegalStateException(file + " holds no PKCS#8 private key in PEM form");
        }
        try {
            return (ECPrivateKey) factory().generatePrivate(new PKCS8EncodedKeySpec(keys.getFirst()));
        } catch (GeneralSecurityException | ClassCastException e) {
            throw new IllegalStateException(file + " holds a private key that is not of the curve P-256", e);
        }
    }

    private static ECPublicKey publicKey(Path file, byte[] der) {
        try {
            return (ECPublicKey) factory().generatePublic(new X509EncodedKeySpec(der));
        } catch (GeneralSecurityException | ClassCastException e) {
            throw new IllegalStateException(file + " holds a public key that is not of the curve P-256", e);
        }
    }

    private static KeyFactory factory() throws GeneralSecurityException {
        return KeyFactory.getInstance("EC");
    }

    private static List<byte[]> blocks(Path file, String kind) {
        try {
            return BLOCK.matcher(Files.readString(file)).results().filter(m -> m.group(1).equals(kind))
                    .map(m -> Base64.getMimeDecoder().decode(m.group(2))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the key file " + file, e);
        }
    }
}
