package dev.replydesk.notification.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that behaves as badly as a test asks; it keeps every letter it has taken, answered or not. */
final class MoodySmtp implements AutoCloseable {

    /** What it does with the next letter. */
    enum Mood {
        KIND, REFUSES_THE_RECIPIENT, IS_BUSY, REFUSES_THE_MESSAGE, WANTS_A_SIGN_IN, DIES_AT_DATA, DIES_AFTER_TAKING_IT, SAYS_NOTHING
    }

    private final ServerSocket socket;
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private final List<String> recipients = new CopyOnWriteArrayList<>();
    private volatile Mood mood = Mood.KIND;

    MoodySmtp() {
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.startVirtualThread(this::listen);
    }

    int port() {
        return socket.getLocalPort();
    }

    void feel(Mood next) {
        mood = next;
    }

    List<String> taken() {
        return taken;
    }

    List<String> recipients() {
        return recipients;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void listen() {
        while (!socket.isClosed()) {
            try {
                var caller = socket.accept();
                Thread.startVirtualThread(() -> converse(caller));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void converse(Socket caller) {
        try (caller;
                var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8))) {
            if (mood == Mood.SAYS_NOTHING) {
                in.readLine();
                return;
            }
            var listening = say(caller, "220 moody");
            while (listening) {
                var line = in.readLine();
                listening = line != null && answer(caller, in, line);
            }
        } catch (IOException gone) {
            return;
        }
    }

    private boolean answer(Socket caller, BufferedReader in, String line) throws IOException {
        return switch (line.length() < 4 ? line : line.substring(0, 4).toUpperCase()) {
            case "MAIL" -> say(caller, mood == Mood.WANTS_A_SIGN_IN ? "530 5.7.0 sign in first" : "250 ok");
            case "RCPT" -> recipient(caller, line);
            case "DATA" -> mood != Mood.DIES_AT_DATA && say(caller, "354 go on") && letter(caller, in);
            case "QUIT" -> false;
            default -> say(caller, "250 ok");
        };
    }

    private boolean recipient(Socket caller, String line) throws IOException {
        recipients.add(line);
        return say(caller, switch (mood) {
            case REFUSES_THE_RECIPIENT -> "550 5.1.1 no such person";
            case IS_BUSY -> "451 4.7.1 try again later";
            default -> "250 ok";
        });
    }

    private boolean letter(Socket caller, BufferedReader in) throws IOException {
        var letter = new StringBuilder();
        for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            letter.append(line).append('\n');
        }
        if (mood == Mood.REFUSES_THE_MESSAGE) {
            return say(caller, "554 5.6.0 looks like spam");
        }
        taken.add(letter.toString());
        return mood != Mood.DIES_AFTER_TAKING_IT && say(caller, "250 taken");
    }

    private static boolean say(Socket caller, String line) throws IOException {
        caller.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        return true;
    }
}
