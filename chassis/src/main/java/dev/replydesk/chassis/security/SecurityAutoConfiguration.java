package dev.replydesk.chassis.security;

import dev.replydesk.chassis.ServiceName;
import dev.replydesk.chassis.problem.ProblemWriter;
import java.nio.file.Path;
import java.security.interfaces.ECPublicKey;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity.AuthorizeExchangeSpec;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;

/** Closes every address by default and opens each family of addresses to the one kind of caller it is for. */
@AutoConfiguration(beforeName = {
        "org.springframework.boot.security.autoconfigure.web.reactive.ReactiveWebSecurityAutoConfiguration",
        "org.springframework.boot.security.autoconfigure.ReactiveUserDetailsServiceAutoConfiguration",
        "org.springframework.boot.security.oauth2.server.resource.autoconfigure.reactive.ReactiveOAuth2ResourceServerAutoConfiguration"})
@EnableConfigurationProperties(SecurityProperties.class)
@EnableWebFluxSecurity
class SecurityAutoConfiguration {
    /** Who may do what is counted by its outcome; an observation of each filter costs more than the filters. */
    @Bean
    SecurityObservationSettings securityObservations() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    @ConditionalOnMissingBean
    TrustedKeys trustedKeys(SecurityProperties properties) {
        return TrustedKeys.in(required(properties.trustedKeys(), "REPLYDESK_TRUSTED_KEYS",
                "the folder with one <issuer>.pem per service"));
    }

    @Bean
    @ConditionalOnMissingBean
    TokenMinter tokenMinter(ServiceName service, SecurityProperties properties, Clock clock) {
        var file = required(properties.key(), "REPLYDESK_KEY", "this service's private key as a PEM file");
        return new TokenMinter(service.value(), ownPublicKey(service, file, properties), PemKeys.privateKey(file),
                properties.tokenLife(), clock);
    }

    @Bean
    ServiceTokens serviceTokens(ServiceName service, TokenMinter minter, SecurityProperties properties, Clock clock) {
        return new ServiceTokens(service.value(), minter, properties.tokenLife(), clock);
    }

    @Bean
    ProblemEntryPoints problemEntryPoints(ProblemWriter writer) {
        return new ProblemEntryPoints(writer);
    }

    @Bean
    @ConditionalOnMissingBean
    ReactiveJwtDecoder tokenDecoder(ServiceName service, TrustedKeys keys, Clock clock) {
        return new TokenDecoder(service.value(), keys, clock);
    }

    @Bean
    @ConditionalOnMissingBean
    SecurityWebFilterChain serviceSecurity(ServerHttpSecurity http, ReactiveJwtDecoder decoder,
            ProblemEntryPoints problems) {
        return http.csrf(ServerHttpSecurity.CsrfSpec::disable).httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
                .formLogin(ServerHttpSecurity.FormLoginSpec::disable).logout(ServerHttpSecurity.LogoutSpec::disable)
                .requestCache(ServerHttpSecurity.RequestCacheSpec::disable)
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                .authorizeExchange(SecurityAutoConfiguration::addresses)
                .exceptionHandling(e -> e.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .oauth2ResourceServer(o -> o.authenticationEntryPoint(problems).accessDeniedHandler(problems)
                        .jwt(j -> j.jwtDecoder(decoder).jwtAuthenticationConverter(new TokenPrincipals())))
                .build();
    }

    private static void addresses(AuthorizeExchangeSpec spec) {
        spec.pathMatchers("/actuator/**").permitAll().pathMatchers("/internal/**").hasAuthority(
                PrincipalAuthentication.SERVICE).pathMatchers("/api/**").hasAuthority(PrincipalAuthentication.MERCHANT)
                .anyExchange().denyAll();
    }

    private static ECPublicKey ownPublicKey(ServiceName service, Path own, SecurityProperties properties) {
        var beside = PemKeys.publicKeys(own);
        if (!beside.isEmpty()) {
            return beside.getFirst();
        }
        var folder = required(properties.trustedKeys(), "REPLYDESK_TRUSTED_KEYS", "a folder of public keys");
        return PemKeys.publicKeys(folder.resolve(service.value() + ".pem")).getFirst();
    }

    private static Path required(@Nullable Path path, String variable, String what) {
        if (path == null || path.toString().isBlank()) {
            throw new IllegalStateException("Set " + variable + " to " + what);
        }
        return path;
    }
}
