package dev.replydesk.standalone.simulator;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.common.ConsoleNotifier;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.nio.file.Path;
import java.time.Clock;

/** The marketplace as a process: it listens on the loopback address and keeps its reviews in one file of its folder. */
public final class Simulator implements AutoCloseable {

    /** Holds the token of the one account; a secret is no argument, since everybody may list those. */
    public static final String TOKEN = "SIMULATOR_TOKEN";

    private final WireMockServer server;

    private Simulator(WireMockServer server) {
        this.server = server;
    }

    static void main(String[] arguments) {
        var simulator = start(Integer.parseInt(arguments[0]), System.getenv(TOKEN), Path.of(arguments[1]),
                Clock.systemUTC());
        System.out.println("The marketplace simulator listens on " + simulator.url());
    }

    /** On any free port when it is 0. */
    public static Simulator start(int port, String token, Path folder, Clock clock) {
        var marketplace = new Marketplace(token, new Feedbacks(new Journal(folder.resolve("feedbacks.ndjson")), clock),
                clock);
        var server = new WireMockServer(settings(port, folder).extensions(marketplace));
        server.stubFor(WireMock.any(WireMock.anyUrl()).willReturn(WireMock.ok()));
        server.start();
        return new Simulator(server);
    }

    /** WireMock's own admin pages stay shut: whoever could add stubs could make it call anywhere. */
    private static WireMockConfiguration settings(int port, Path folder) {
        var settings = WireMockConfiguration.wireMockConfig().bindAddress("127.0.0.1").disableRequestJournal()
                .templatingEnabled(false).adminAuthenticator(_ -> false).usingFilesUnderDirectory(folder.toString())
                .notifier(new ConsoleNotifier(false));
        return port == 0 ? settings.dynamicPort() : settings.port(port);
    }

    public String url() {
        return "http://127.0.0.1:" + server.port();
    }

    @Override
    public void close() {
        server.stop();
    }
}
