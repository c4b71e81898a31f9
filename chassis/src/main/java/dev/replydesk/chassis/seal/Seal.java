package dev.replydesk.chassis.seal;

import dev.replydesk.chassis.tenant.MerchantId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Seals credentials (AES-256-GCM, RFC 5116). Merchant and document are part of the seal, so a box moved to another
 * document does not open.
 */
public final class Seal {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int END = 4;
    private static final int SHORTEST_TO_SHOW = 12;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final JsonMapper JSON = JsonMapper.shared();
    private final SecretKey key;

    public Seal(KeyFile file) {
        this.key = file.derive("AES", "replydesk credentials: sealing");
    }

    /** The same credentials give another box each time. */
    public String close(MerchantId merchant, String document, Map<String, String> credentials) {
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        var open = JSON.writeValueAsBytes(new TreeMap<>(credentials));
        var closed = crypt(Cipher.ENCRYPT_MODE, merchant, document, nonce, open);
        return Base64.getEncoder().encodeToString(
                ByteBuffer.allocate(NONCE + closed.length).put(nonce).put(closed).array());
    }

    /** What was sealed for this document of this merchant; {@link SealBroken} for everything else. */
    public Map<String, String> open(MerchantId merchant, String document, String box) {
        var bytes = ByteBuffer.wrap(Base64.getDecoder().decode(box));
        var nonce = new byte[NONCE];
        bytes.get(nonce);
        var closed = new byte[bytes.remaining()];
        bytes.get(closed);
        return JSON.readValue(crypt(Cipher.DECRYPT_MODE, merchant, document, nonce, closed), new TypeReference<>() {
        });
    }

    /** What people may see of a secret, to recognise it by; of a short one its end would be too much of it. */
    public static String end(String secret) {
        return secret.length() < SHORTEST_TO_SHOW ? "" : secret.substring(secret.length() - END);
    }

    private byte[] crypt(int mode, MerchantId merchant, String document, byte[] nonce, byte[] text) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD((merchant.value() + " " + document).getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new SealBroken(document, e);
        }
    }
}
