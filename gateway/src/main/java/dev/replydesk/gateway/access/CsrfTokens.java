package dev.replydesk.gateway.access;

import dev.replydesk.gateway.secrets.domain.Secret;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The token a page sends back with every write: made from the cookie, so that it needs no storage and dies with it. */
public final class CsrfTokens {
    public static final String HEADER = "X-CSRF-Token";
    private static final String ALGORITHM = "HmacSHA256";

    private CsrfTokens() {
    }

    public static String of(Secret cookie) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(cookie.value().getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal("csrf".getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, e);
        }
    }
}
