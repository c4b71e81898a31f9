package dev.replydesk.notification;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.replydesk.chassis.test.MongoServer;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
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

    /** The part without markup. */
    public static String text(MimeMessage mail) throws MessagingException, IOException {
        return plain(mail);
    }

    private static String plain(Part part) throws MessagingException, IOException {
        var content = part.getContent();
        return content instanceof Multipart parts ? plain(parts.getBodyPart(0)) : content.toString();
    }

    private GreenMail listening() {
        var server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }
}
