package dev.replydesk.notification.mail;

import dev.replydesk.notification.delivery.Channel;
import dev.replydesk.notification.delivery.MailPace;
import dev.replydesk.notification.people.domain.Person;
import java.time.Clock;
import java.util.Properties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Decides whether there is a mail server at all, and how to speak with it. */
@Configuration(proxyBeanMethods = false)
class MailConfiguration {

    private static final int CONVERSATIONS = 8;
    private static final int WAITING = 1000;

    /** SMTP blocks, so its conversations have threads of their own. */
    @Bean(destroyMethod = "dispose")
    Scheduler mailScheduler() {
        return Schedulers.newBoundedElastic(CONVERSATIONS, WAITING, "mail");
    }

    @Bean("MAIL")
    Channel<Person> mail(MailSettings settings, Scheduler mailScheduler, MailPace pace, Clock clock) {
        var mail = unpaced(settings, mailScheduler);
        return mail.isSetUp() ? new PacedMail(mail, pace, clock) : mail;
    }

    static Channel<Person> unpaced(MailSettings settings, Scheduler mailScheduler) {
        if (!settings.isSetUp()) {
            return new NoMail();
        }
        var envelopes = new Envelopes(sender(settings), settings.from());
        return new MailChannel(new LetterWriter(settings.publicUrl()), envelopes, mailScheduler, settings.limit());
    }

    private static JavaMailSenderImpl sender(MailSettings settings) {
        var sender = new JavaMailSenderImpl();
        sender.setHost(settings.host());
        sender.setPort(settings.port());
        sender.setProtocol("smtp");
        sender.setDefaultEncoding("UTF-8");
        if (settings.signsIn()) {
            sender.setUsername(settings.user());
            sender.setPassword(settings.password());
        }
        sender.setJavaMailProperties(conversation(settings));
        return sender;
    }

    private static Properties conversation(MailSettings settings) {
        var silence = String.valueOf(settings.silence().toMillis());
        var starttls = settings.encryption() == MailSettings.Encryption.STARTTLS;
        var conversation = new Properties();
        conversation.setProperty("mail.smtp.connectiontimeout", silence);
        conversation.setProperty("mail.smtp.timeout", silence);
        conversation.setProperty("mail.smtp.writetimeout", silence);
        conversation.setProperty("mail.smtp.auth", String.valueOf(settings.signsIn()));
        conversation.setProperty("mail.smtp.starttls.enable", String.valueOf(starttls));
        conversation.setProperty("mail.smtp.starttls.required", String.valueOf(starttls && settings.signsIn()));
        conversation.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        conversation.setProperty("mail.smtp.ssl.enable",
                String.valueOf(settings.encryption() == MailSettings.Encryption.TLS));
        return conversation;
    }
}
