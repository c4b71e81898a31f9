package dev.replydesk.gateway;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What an operator decides about the gateway.
 *
 * @param publicUrl
 *            the address under which people reach the product; links are made from it, and the cookie is Secure if it
 *            is https
 * @param hosts
 *            further names the gateway answers to
 * @param trustedProxies
 *            addresses whose X-Forwarded-For is believed when failed sign-ins are counted
 * @param session
 *            how long a session lasts
 * @param firstStart
 *            what the first start makes
 */
@Validated
@ConfigurationProperties("replydesk.gateway")
public record GatewayProperties(@NotNull URI publicUrl, List<String> hosts,
        List<String> trustedProxies, @DefaultValue Session session,
        @DefaultValue FirstStart firstStart) {
    public GatewayProperties {
        hosts = hosts == null ? List.of() : List.copyOf(hosts);
        trustedProxies = trustedProxies == null ? List.of() : List.copyOf(trustedProxies);
        if (publicUrl.getHost() == null) {
            throw new IllegalArgumentException("PUBLIC_URL must be a whole address such as https://desk.example.org");
        }
    }

    public boolean isSecure() {
        return "https".equals(publicUrl.getScheme());
    }

    /** A session ends after this long without a request, and after this long in any case. */
    public record Session(@DefaultValue("12h") Duration idle, @DefaultValue("7d") Duration longest) {}

    /** The first merchant and its first person, and the file that tells how to sign in. */
    public record FirstStart(@DefaultValue("first-access.json") Path file,
            @DefaultValue("admin@localhost") @Email String mail, @DefaultValue("My business") String merchant) {}
}
