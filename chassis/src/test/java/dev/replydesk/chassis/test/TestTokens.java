package dev.replydesk.chassis.test;

import dev.replydesk.chassis.security.TokenMinter;
import dev.replydesk.chassis.tenant.Principal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keys of all services made for one test run, and tokens of any caller signed with them. */
public final class TestTokens {
    private static final List<String> ISSUERS = List.of("gateway", "review-service", "response-service",
            "notification-service", "test-service");
    private static final TestTokens SHARED = new TestTokens();
    private final Map<String, KeyPair> keys = new HashMap<>();
    private final Path folder;

    private TestTokens() {
        try {
            folder = Files.createTempDirectory("replydesk-keys");
            for (var issuer : ISSUERS) {
                var pair = newPair();
                keys.put(issuer, pair);
                write(trustedKeys().resolve(issuer + ".pem"), "PUBLIC KEY", pair.getPublic().getEncoded());
                write(ownKey(issuer), "PRIVATE KEY", pair.getPrivate().getEncoded());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static TestTokens shared() {
        return SHARED;
    }

    /** The folder of public keys, one file per issuer. */
    public Path trustedKeys() {
        return folder.resolve("trusted");
    }

    public Path ownKey(String service) {
        return folder.resolve(service + "-private.pem");
    }

    /** A token as the gateway mints it for people and keys, and as each service mints it for itself. */
    public String mint(Principal principal, String audience, Clock clock) {
        var issuer = principal instanceof Principal.Service s ? s.name() : "gateway";
        return mintAs(issuer, principal, audience, clock);
    }

    /** The same, signed by whom one likes. */
    public String mintAs(String issuer, Principal principal, String audience, Clock clock) {
        var pair = pair(issuer);
        return new TokenMinter(issuer, (ECPublicKey) pair.getPublic(), (ECPrivateKey) pair.getPrivate(), Duration
                .ofSeconds(60), clock).mint(principal, audience, 1);
    }

    public KeyPair pair(String issuer) {
        return keys.get(issuer);
    }

    public static KeyPair newPair() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(Path file, String kind, byte[] der) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "-----BEGIN " + kind + "-----\n" + Base64.getMimeEncoder().encodeToString(der)
                + "\n-----END " + kind + "-----\n");
    }
}
