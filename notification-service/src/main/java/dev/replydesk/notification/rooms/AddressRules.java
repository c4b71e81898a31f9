package dev.replydesk.notification.rooms;

import dev.replydesk.chassis.problem.ProblemException;
import dev.replydesk.notification.delivery.domain.ChannelKind;
import java.net.URI;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks by its form the address that somebody enters; what its name leads to is checked at every message. */
@Component
class AddressRules {

    private static final Map<ChannelKind, List<String>> HOSTS = Map.of(ChannelKind.SLACK, List.of("hooks.slack.com"),
            ChannelKind.TEAMS, List.of("*.logic.azure.com", "*.powerplatform.com"), ChannelKind.DINGTALK,
            List.of("oapi.dingtalk.com"), ChannelKind.WECOM, List.of("qyapi.weixin.qq.com"), ChannelKind.FEISHU,
            List.of("open.feishu.cn", "open.larksuite.com"));
    private static final Pattern NAME = Pattern
            .compile("(?i)([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z]([a-z0-9-]*[a-z0-9])?");
    private static final Pattern PRINTABLE = Pattern.compile("[\\x21-\\x7e]+");
    private final boolean anyAddress;

    AddressRules(RoomSettings settings) {
        this.anyAddress = settings.otherAddresses();
    }

    Address checked(ChannelKind kind, String url, @Nullable String secret) {
        return new Address(url(kind, url), secret(kind, secret));
    }

    private URI url(ChannelKind kind, String text) {
        var url = parsed(text);
        if (url.getHost() == null || url.getRawUserInfo() != null || url.getRawFragment() != null) {
            throw refused("must be an address like https://host/path, without a user name or a fragment");
        }
        if (!anyAddress) {
            checkOpen(kind, url);
        }
        return url;
    }

    private static URI parsed(String text) {
        try {
            var url = URI.create(text.strip());
            if (List.of("https", "http").contains(String.valueOf(url.getScheme()).toLowerCase(Locale.ROOT))) {
                return url;
            }
        } catch (IllegalArgumentException _) {
            // said below, as for every other address that is none
        }
        throw refused("must be an address that begins with https://");
    }

    private static void checkOpen(ChannelKind kind, URI url) {
        if (!"https".equalsIgnoreCase(url.getScheme()) || url.getPort() != -1 && url.getPort() != 443) {
            throw refused("must begin with https:// and use port 443");
        }
        if (!NAME.matcher(url.getHost()).matches()) {
            throw refused("must name a host on the internet, not a number");
        }
        var hosts = HOSTS.getOrDefault(kind, List.of());
        if (!hosts.isEmpty() && hosts.stream().noneMatch(host -> isOf(url.getHost(), host))) {
            throw refused("must lead to " + String.join(" or ", hosts));
        }
    }

    private static boolean isOf(String host, String known) {
        var name = host.toLowerCase(Locale.ROOT);
        return known.startsWith("*") ? name.endsWith(known.substring(1)) : name.equals(known);
    }

    private static @Nullable String secret(ChannelKind kind, @Nullable String secret) {
        switch (kind) {
            case WEBHOOK -> checkSigningKey(secret);
            case DINGTALK, FEISHU -> {
                if (secret != null && !PRINTABLE.matcher(secret).matches()) {
                    throw ProblemException.invalid("secret", "must be letters, digits and signs without spaces");
                }
            }
            default -> {
                if (secret != null) {
                    throw ProblemException.invalid("secret", "this kind of channel has none; leave it out");
                }
            }
        }
        return secret;
    }

    private static void checkSigningKey(@Nullable String secret) {
        try {
            if (secret != null && secret.startsWith("whsec_")) {
                var bytes = Base64.getDecoder().decode(secret.substring("whsec_".length())).length;
                if (bytes >= 24 && bytes <= 64) {
                    return;
                }
            }
        } catch (IllegalArgumentException _) {
            // said below, as for every other secret that is none
        }
        throw ProblemException.invalid("secret", "must be whsec_ and the base64 of 24 to 64 random bytes");
    }

    private static ProblemException refused(String message) {
        return ProblemException.invalid("url", message);
    }
}
