package dev.replydesk.standalone.process;

import dev.replydesk.standalone.Refusal;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** Ports on the loopback address. */
public final class Ports {

    /** Below those that systems give to outgoing connections: one of these may be in use before its service listens. */
    private static final int FIRST = 10_000;
    private static final int LAST = 32_000;

    private Ports() {
    }

    /** Ports that are free now, all different, drawn by chance so that two who start at once do not meet. */
    public static List<Integer> free(int count) {
        return ThreadLocalRandom.current().ints(FIRST, LAST).distinct().filter(Ports::isFree).limit(count).boxed()
                .toList();
    }

    public static void requireFree(int port) {
        if (!isFree(port)) {
            throw new Refusal("Port %d is taken; choose another with --port N.".formatted(port));
        }
    }

    public static boolean isFree(int port) {
        try (var socket = open(port)) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    public static boolean isListening(int port) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private static ServerSocket open(int port) throws IOException {
        return new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
    }
}
