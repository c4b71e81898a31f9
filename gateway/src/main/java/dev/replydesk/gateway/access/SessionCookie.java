package dev.replydesk.gateway.access;

import dev.replydesk.gateway.GatewayProperties;
import dev.replydesk.gateway.secrets.domain.Secret;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;

/** The cookie that stands for a session: out of reach of scripts and of other sites' writes. */
@Component
public class SessionCookie {
    private static final String NAME = "replydesk_session";
    private final boolean secure;
    private final Duration longest;

    SessionCookie(GatewayProperties properties) {
        this.secure = properties.isSecure();
        this.longest = properties.session().longest();
    }

    public String holding(Secret value) {
        return cookie(value.value(), longest);
    }

    public String gone() {
        return cookie("", Duration.ZERO);
    }

    static @Nullable Secret in(ServerHttpRequest request) {
        var cookie = request.getCookies().getFirst(NAME);
        return cookie == null ? null : new Secret(cookie.getValue());
    }

    private String cookie(String value, Duration life) {
        return ResponseCookie.from(NAME, value).httpOnly(true).sameSite("Lax").secure(secure).path("/").maxAge(life)
                .build().toString();
    }
}
