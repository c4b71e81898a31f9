package dev.replydesk.notification.chat;

import dev.replydesk.notification.rooms.OpenNet;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Turns a name into the one address that is connected to. The name is asked for once and every answer is checked, so
 * that neither a second answer nor a literal leads inside; the connection is made to what was checked.
 *
 * @param anyAddress
 *            lets everything through, for simulators
 */
record Destinations(Lookup lookup, boolean anyAddress) {

    private static final int HTTPS = 443;
    private static final int HTTP = 80;

    Mono<InetSocketAddress> of(URI url) {
        return Mono.fromCallable(() -> checked(url)).subscribeOn(Schedulers.boundedElastic());
    }

    private InetSocketAddress checked(URI url) throws UnknownHostException {
        var host = url.getHost();
        var addresses = lookup.all(host);
        if (!anyAddress && !isAllowed(url, addresses)) {
            throw new ClosedNet(host);
        }
        var port = url.getPort() == -1 ? "http".equalsIgnoreCase(url.getScheme()) ? HTTP : HTTPS : url.getPort();
        return new InetSocketAddress(InetAddress.getByAddress(host, addresses.getFirst().getAddress()), port);
    }

    private static boolean isAllowed(URI url, List<InetAddress> addresses) {
        return "https".equalsIgnoreCase(url.getScheme()) && (url.getPort() == -1 || url.getPort() == HTTPS)
                && addresses.stream().allMatch(OpenNet::holds);
    }
}
