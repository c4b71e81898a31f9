package dev.replydesk.review.customer;

import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/** The file whose bytes key the hashes of contacts; with another key old hashes match no more. */
@Validated
@ConfigurationProperties("replydesk.contacts")
record ContactsProperties(
        @NotNull(message = "set replydesk.contacts.key (REPLYDESK_KEY) to the service's private key file") Path key) {}
