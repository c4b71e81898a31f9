package dev.replydesk.review.source;

import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.chassis.time.Ids;
import dev.replydesk.review.source.domain.Sealed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Seals credentials (AES-256-GCM, RFC 5116) with a key derived from the key file (HKDF-SHA256, RFC 5869). Merchant and
 * source are part of the seal, so a box moved to another document does not open.
 */
@Component
@EnableConfigurationProperties(SourceProperties.class)
class Vault {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int END = 4;
    private static final int SHORTEST_TO_SHOW = 12;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final JsonMapper JSON = JsonMapper.shared();
    private final SecretKey sealing;
    private final SecretKey naming;

    Vault(SourceProperties properties) {
        try {
            var bytes = Files.readAllBytes(properties.key());
            sealing = derived(bytes, "AES", "replydesk credentials: sealing");
            naming = derived(bytes, "HmacSHA256", "replydesk credentials: naming");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the key for credentials, " + properties.key(), e);
        }
    }

    Sealed seal(MerchantId merchant, String sourceId, Map<String, String> credentials, String shown) {
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        var open = JSON.writeValueAsBytes(new TreeMap<>(credentials));
        var closed = crypt(Cipher.ENCRYPT_MODE, merchant, sourceId, nonce, open);
        var box = ByteBuffer.allocate(NONCE + closed.length).put(nonce).put(closed).array();
        return new Sealed(Base64.getEncoder().encodeToString(box), end(shown));
    }

    Map<String, String> open(MerchantId merchant, String sourceId, Sealed sealed) {
        var box = ByteBuffer.wrap(Base64.getDecoder().decode(sealed.box()));
        var nonce = new byte[NONCE];
        box.get(nonce);
        var closed = new byte[box.remaining()];
        box.get(closed);
        return JSON.readValue(crypt(Cipher.DECRYPT_MODE, merchant, sourceId, nonce, closed), new TypeReference<>() {
        });
    }

    /** A name for whoever these credentials belong to, from which nothing about them can be found out. */
    String account(MerchantId merchant, Map<String, String> credentials) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(naming);
            var named = mac.doFinal(JSON.writeValueAsBytes(new TreeMap<>(credentials)));
            return Ids.hash("acc_", merchant.value(), Base64.getEncoder().encodeToString(named));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HmacSHA256", e);
        }
    }

    private byte[] crypt(int mode, MerchantId merchant, String sourceId, byte[] nonce, byte[] text) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, sealing, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD((merchant.value() + " " + sourceId).getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new SealBroken(sourceId, e);
        }
    }

    private static SecretKey derived(byte[] bytes, String algorithm, String purpose) {
        try {
            var derivation = HKDFParameterSpec.ofExtract().addIKM(bytes)
                    .thenExpand(purpose.getBytes(StandardCharsets.UTF_8), 32);
            return KDF.getInstance("HKDF-SHA256").deriveKey(algorithm, derivation);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HKDF-SHA256", e);
        }
    }

    /** Of a short secret its end would be too much of it. */
    private static String end(String secret) {
        return secret.length() < SHORTEST_TO_SHOW ? "" : secret.substring(secret.length() - END);
    }
}
