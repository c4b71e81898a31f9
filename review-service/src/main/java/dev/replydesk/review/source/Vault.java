package dev.replydesk.review.source;

import dev.replydesk.chassis.seal.KeyFile;
import dev.replydesk.chassis.seal.Seal;
import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.chassis.time.Ids;
import dev.replydesk.review.source.domain.Sealed;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the credentials of sources sealed, and names accounts by them. */
@Component
@EnableConfigurationProperties(SourceProperties.class)
class Vault {
    private static final JsonMapper JSON = JsonMapper.shared();
    private final Seal seal;
    private final SecretKey naming;

    Vault(SourceProperties properties) {
        var file = KeyFile.read(properties.key());
        seal = new Seal(file);
        naming = file.derive("HmacSHA256", "replydesk credentials: naming");
    }

    Sealed seal(MerchantId merchant, String sourceId, Map<String, String> credentials, String shown) {
        return new Sealed(seal.close(merchant, sourceId, credentials), Seal.end(shown));
    }

    Map<String, String> open(MerchantId merchant, String sourceId, Sealed sealed) {
        return seal.open(merchant, sourceId, sealed.box());
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
}
