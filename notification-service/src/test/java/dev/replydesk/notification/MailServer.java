package dev.replydesk.notification;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.replydesk.chassis.test.MongoServer;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.util.function.ThrowingFunction;

/** A mail server that can be stopped and started on the same port, and that forgets its mails in between. */
public final class MailServer {

    private final int port = MongoServer.freePort();
    private GreenMail mail = listening();

    public int port() {
        return port;
    }

    public void stop() {
        mail.stop();
    }

    public void start() {
        mail = listening();
    }

    public void empty() {
        stop();
        start();
    }

    public List<MimeMessage> mails() {
        return List.of(mail.getReceivedMessages());
    }

    public List<String> each(ThrowingFunction<MimeMessage, String> what) {
        return mails().stream().map(what).collect(Collectors.toList());
    }

    public static String recipient(MimeMessage mail) throws MessagingException {
        return Arrays.stream(mail.getAllRecipients()).map(String::valueOf).collect(Collectors.joining(","))
                .replaceAll(".*<(.*)@.*>", "$1");
    }

    private GreenMail listening() {
        var server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }
}
