package dev.replydesk.standalone.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;

/**
 * Each service signs its calls with its own key, made at the first start and never sent anywhere; the others verify
 * with the public half.
 */
public record ServiceKeys(Path folder, String ownFile) {

    private static final Base64.Encoder LINES = Base64.getMimeEncoder(64, new byte[]{'\n'});

    public ServiceKeys(Path folder) {
        this(folder, "%s.pem");
    }

    /** Each private key in a folder of its own, which can be given to one service alone. */
    public static ServiceKeys apart(Path folder) {
        return new ServiceKeys(folder, "%s/key.pem");
    }

    public Path trusted() {
        return folder.resolve("trusted");
    }

    public Path privateKey(String service) {
        return folder.resolve(ownFile.formatted(service));
    }

    public void makeMissing(Iterable<String> services) {
        try {
            Files.createDirectories(trusted(), PosixFilePermissions.asFileAttribute(OwnerOnly.FOLDER));
            for (var service : services) {
                make(service);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The private key is written last: while it is missing, the pair is made anew. */
    private void make(String service) throws IOException {
        if (Files.exists(privateKey(service))) {
            return;
        }
        Files.createDirectories(privateKey(service).getParent());
        var pair = pair();
        write(trusted().resolve(service + ".pem"), pem("PUBLIC KEY", pair.getPublic()));
        write(privateKey(service), pem("PRIVATE KEY", pair.getPrivate()));
    }

    private static void write(Path file, String text) throws IOException {
        var fresh = OwnerOnly.createBeside(file);
        Files.writeString(fresh, text);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String pem(String kind, Key key) {
        return "-----BEGIN %s-----\n%s\n-----END %s-----\n".formatted(kind, LINES.encodeToString(key.getEncoded()),
                kind);
    }

    private static KeyPair pair() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JDK has no curve P-256", e);
        }
    }
}
