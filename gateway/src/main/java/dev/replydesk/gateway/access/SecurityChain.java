package dev.replydesk.gateway.access;

import dev.replydesk.chassis.problem.ProblemException;
import dev.replydesk.chassis.problem.ProblemWriter;
import dev.replydesk.gateway.contracts.Requested;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.ReactiveAuthenticationManager;
import org.springframework.security.config.web.server.SecurityWebFiltersOrder;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.authentication.AuthenticationWebFilter;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.csrf.CsrfWebFilter;
import org.springframework.security.web.server.csrf.ServerCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher.MatchResult;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Who are you, do you mean it, may you: in this order, so that a session that is over is a 401 and never a puzzle. */
@Configuration(proxyBeanMethods = false)
class SecurityChain {

    @Bean
    SecurityWebFilterChain gatewaySecurity(ServerHttpSecurity http, CredentialReader credentials, RightsCheck rights,
            ProblemWriter problems) {
        return http.csrf(ServerHttpSecurity.CsrfSpec::disable).httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
                .formLogin(ServerHttpSecurity.FormLoginSpec::disable).logout(ServerHttpSecurity.LogoutSpec::disable)
                .requestCache(ServerHttpSecurity.RequestCacheSpec::disable)
                .headers(ServerHttpSecurity.HeaderSpec::disable)
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                .authorizeExchange(all -> all.anyExchange().access(rights))
                .exceptionHandling(e -> e.authenticationEntryPoint((x, t) -> problems.write(x, signInFirst()))
                        .accessDeniedHandler((x, denied) -> problems.write(x, RightsCheck.problem(x))))
                .addFilterAt(authentication(credentials, problems), SecurityWebFiltersOrder.AUTHENTICATION)
                .addFilterAfter(csrf(problems), SecurityWebFiltersOrder.AUTHENTICATION).build();
    }

    private static AuthenticationWebFilter authentication(CredentialReader credentials, ProblemWriter problems) {
        var filter = new AuthenticationWebFilter((ReactiveAuthenticationManager) Mono::just);
        filter.setServerAuthenticationConverter(credentials);
        filter.setRequiresAuthenticationMatcher(SecurityChain::needsCaller);
        filter.setSecurityContextRepository(NoOpServerSecurityContextRepository.getInstance());
        filter.setAuthenticationFailureHandler(
                (x, e) -> problems.write(x.getExchange(), refused(e)));
        return filter;
    }

    private static CsrfWebFilter csrf(ProblemWriter problems) {
        var filter = new CsrfWebFilter();
        filter.setCsrfTokenRepository(new CsrfOfSession());
        filter.setRequestHandler(new ServerCsrfTokenRequestAttributeHandler());
        filter.setRequireCsrfProtectionMatcher(SecurityChain::isWriteWithCookie);
        filter.setAccessDeniedHandler((x, e) -> problems.write(x, csrfMissing()));
        return filter;
    }

    private static Mono<MatchResult> needsCaller(ServerWebExchange exchange) {
        var operation = Requested.operation(exchange);
        return operation == null || operation.open() ? MatchResult.notMatch() : MatchResult.match();
    }

    private static Mono<MatchResult> isWriteWithCookie(ServerWebExchange exchange) {
        var operation = Requested.operation(exchange);
        var applies = operation != null && !operation.open() && operation.isWrite()
                && CredentialReader.isCookie(exchange);
        return applies ? MatchResult.match() : MatchResult.notMatch();
    }

    private static ProblemException refused(AuthenticationException error) {
        return ProblemException.unauthorized(String.valueOf(error.getMessage()));
    }

    private static ProblemException signInFirst() {
        return ProblemException.unauthorized("Sign in, or send an API key as Authorization: Bearer rdk_….");
    }

    private static ProblemException csrfMissing() {
        return ProblemException.of(HttpStatus.FORBIDDEN, "csrf-token-missing",
                "Send the csrfToken from the sign-in or from GET /api/v1/me as " + CsrfTokens.HEADER + ".");
    }
}
