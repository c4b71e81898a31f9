package dev.replydesk.standalone.mongo;

import dev.replydesk.standalone.Home;
import dev.replydesk.standalone.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The mongod to start, and how it is started. */
public record MongodProgram(Path binary) {

    static final String SET = "replydesk";

    /** Asks the project's tool, which fetches a pinned one when the machine has none. */
    public static MongodProgram find(Home home) {
        try {
            var tool = new ProcessBuilder(home.tool("mongod").toString()).redirectErrorStream(true).start();
            var answer = new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            if (tool.waitFor() != 0) {
                throw new Refusal(answer);
            }
            return new MongodProgram(Path.of(answer));
        } catch (IOException e) {
            throw new Refusal("MongoDB cannot be found: %s is not there.".formatted(home.tool("mongod")), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("Interrupted while looking for MongoDB.", e);
        }
    }

    /**
     * Loopback only, 1 GB of cache, no scripts in queries; a stop does not wait for a second member that is not there.
     */
    List<String> command(Path data, int port) {
        return List.of(binary.toString(), "--dbpath", data.toString(), "--port", Integer.toString(port), "--bind_ip",
                "127.0.0.1",
                "--replSet", SET, "--oplogSize", "1024", "--wiredTigerCacheSizeGB", "1", "--networkMessageCompressors",
                "disabled",
                "--noscripting", "--nounixsocket", "--quiet", "--setParameter", "diagnosticDataCollectionEnabled=false",
                "--setParameter", "shutdownTimeoutMillisForSignaledShutdown=100");
    }
}
