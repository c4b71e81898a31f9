package dev.replydesk.notification.chat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Asks what addresses a name has; it may block. */
@FunctionalInterface
interface Lookup {

    List<InetAddress> all(String host) throws UnknownHostException;
}
