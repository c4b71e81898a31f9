package dev.replydesk.chassis.security;

import dev.replydesk.chassis.tenant.Principal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;

/** Carries the verified caller through the security framework. */
public final class PrincipalAuthentication extends AbstractAuthenticationToken {
    /** Authority of our own services. */
    public static final String SERVICE = "SERVICE";
    /** Authority of a merchant's people and keys. */
    public static final String MERCHANT = "MERCHANT";
    private static final long serialVersionUID = 1;

    private final transient Principal principal;

    public PrincipalAuthentication(Principal principal) {
        super(AuthorityUtils.createAuthorityList(principal instanceof Principal.Service ? SERVICE : MERCHANT));
        this.principal = principal;
        setAuthenticated(true);
    }

    @Override
    public Principal getPrincipal() {
        return principal;
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }

    @Override
    public String getName() {
        return principal.subject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PrincipalAuthentication a && a.principal.equals(principal);
    }

    @Override
    public int hashCode() {
        return Objects.hash(principal);
    }
}
