package dev.replydesk.review.customer;

import dev.replydesk.chassis.tenant.MerchantId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Turns phone numbers and mail addresses into keyed hashes, so that they can be recognised but never read. */
@Component
@EnableConfigurationProperties(ContactsProperties.class)
class Contacts {
    private static final String ALGORITHM = "HmacSHA256";
    private final SecretKeySpec key;

    Contacts(ContactsProperties properties) {
        try {
            key = new SecretKeySpec(Files.readAllBytes(properties.key()), ALGORITHM);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the key for contacts, " + properties.key(), e);
        }
    }

    @Nullable
    List<String> hashes(MerchantId merchant, @Nullable String phone, @Nullable String mail) {
        if (phone == null && mail == null) {
            return null;
        }
        var known = Stream.of(normal("phone", phone, "[^0-9]"), normal("mail", mail, "\\s"));
        return known.flatMap(Stream::ofNullable).map(contact -> hash(merchant.value() + " " + contact)).toList();
    }

    private static @Nullable String normal(String kind, @Nullable String value, String noise) {
        return value == null ? null : kind + " " + value.toLowerCase(Locale.ROOT).replaceAll(noise, "");
    }

    private String hash(String contact) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            var bytes = mac.doFinal(contact.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, e);
        }
    }
}
