package dev.replydesk.notification.mail;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The mail server and the name on the letters.
 *
 * @param host
 *            empty while mail is not set up
 * @param publicUrl
 *            where the reader opens Replydesk
 * @param silence
 *            longest silence of the server in one step of a conversation
 * @param limit
 *            longest conversation
 */
@Validated
@ConfigurationProperties("replydesk.mail")
record MailSettings(@DefaultValue("") String host,
        @Min(value = 1, message = "SMTP_PORT must be between 1 and 65535") @Max(value = 65535, message = "SMTP_PORT must be between 1 and 65535") @DefaultValue("25") int port,
        @DefaultValue("") String user, @DefaultValue("") String password,
        @DefaultValue("STARTTLS") Encryption encryption,
        @NotBlank @Email(message = "MAIL_FROM must be a mail address") @DefaultValue("replydesk@localhost") String from,
        @NotNull(message = "PUBLIC_URL must be the address people open") URI publicUrl,
        @DefaultValue("10s") Duration silence, @DefaultValue("30s") Duration limit) {

    /** STARTTLS encrypts where the server offers it, and insists on it where a password is sent. */
    enum Encryption {
        NONE, STARTTLS, TLS
    }

    boolean isSetUp() {
        return !host.isBlank();
    }

    boolean signsIn() {
        return !user.isBlank();
    }
}
