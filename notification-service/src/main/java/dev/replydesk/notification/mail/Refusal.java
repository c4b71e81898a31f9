package dev.replydesk.notification.mail;

import dev.replydesk.notification.delivery.Receipt;
import dev.replydesk.notification.words.OneLine;
import jakarta.mail.MessagingException;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/** Reads from a failed conversation whether trying again can help (RFC 5321: 4xx later, 5xx never). */
final class Refusal {

    private static final int PERMANENT = 500;
    private static final int SIGN_IN_FIRST = 530;
    private static final int SIGN_IN_REFUSED = 535;

    private Refusal() {
    }

    static Receipt read(MailException failure) {
        if (failure instanceof MailAuthenticationException) {
            return new Receipt.NotNow("the mail server refused our sign-in: check SMTP_USER and SMTP_PASSWORD");
        }
        return causes(failure).flatMap(cause -> answer(cause).stream()).findFirst()
                .orElseGet(() -> new Receipt.NotNow("the mail server could not be reached or broke off"));
    }

    private static Optional<Receipt> answer(Throwable cause) {
        return Optional.ofNullable(switch (cause) {
            case SMTPAddressFailedException address -> judge(address.getReturnCode(), "the address", address);
            case SMTPSendFailedException message -> judge(message.getReturnCode(), "the message", message);
            default -> null;
        });
    }

    private static @Nullable Receipt judge(int code, String what, MessagingException refusal) {
        if (code < 0) {
            return null;
        }
        var reason = "the mail server refused " + what + ": " + OneLine.of(String.valueOf(refusal.getMessage())).text();
        var signIn = code == SIGN_IN_FIRST || code == SIGN_IN_REFUSED;
        return code >= PERMANENT && !signIn ? new Receipt.Refused(reason) : new Receipt.NotNow(reason);
    }

    /** Inner causes first: the refused address says more than the failed message around it. */
    private static Stream<Throwable> causes(MailException failure) {
        var outer = failure instanceof MailSendException sending
                ? Stream.of(sending.getMessageExceptions())
                : Stream.<Exception>empty();
        return Stream.concat(outer, Stream.of(failure)).flatMap(Refusal::innermostFirst);
    }

    private static Stream<Throwable> innermostFirst(@Nullable Throwable cause) {
        if (cause == null) {
            return Stream.empty();
        }
        var inner = cause instanceof MessagingException mail ? mail.getNextException() : cause.getCause();
        return Stream.concat(innermostFirst(inner), Stream.of(cause));
    }
}
