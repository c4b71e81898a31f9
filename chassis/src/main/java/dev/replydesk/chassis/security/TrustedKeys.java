package dev.replydesk.chassis.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.interfaces.ECPublicKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The public keys of each issuer, so that one service's key cannot sign in another's name. */
public final class TrustedKeys {
    private static final String SUFFIX = ".pem";
    private final Map<String, List<JWK>> byIssuer;

    private TrustedKeys(Map<String, List<JWK>> byIssuer) {
        this.byIssuer = Map.copyOf(byIssuer);
    }

    /** Reads {@code <issuer>.pem} files; a file may hold several keys while one replaces another. */
    static TrustedKeys in(Path folder) {
        var keys = new HashMap<String, List<JWK>>();
        try (var files = Files.newDirectoryStream(folder, "*" + SUFFIX)) {
            for (var file : files) {
                var name = String.valueOf(file.getFileName());
                keys.put(name.substring(0, name.length() - SUFFIX.length()), PemKeys.publicKeys(file).stream()
                        .map(TrustedKeys::jwk).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the folder of trusted keys " + folder, e);
        }
        return new TrustedKeys(keys);
    }

    public static TrustedKeys of(Map<String, ECPublicKey> keys) {
        var lists = new HashMap<String, List<JWK>>();
        keys.forEach((issuer, key) -> lists.put(issuer, List.of(jwk(key))));
        return new TrustedKeys(lists);
    }

    List<JWK> of(String issuer) {
        return byIssuer.getOrDefault(issuer, List.of());
    }

    private static JWK jwk(ECPublicKey key) {
        try {
            return new ECKey.Builder(Curve.P_256, key).keyIDFromThumbprint().build();
        } catch (JOSEException e) {
            throw new IllegalStateException("a thumbprint needs only SHA-256", e);
        }
    }
}
