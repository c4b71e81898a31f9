package dev.replydesk.standalone.mongo;

import com.sun.management.OperatingSystemMXBean;
import dev.replydesk.standalone.Home;
import dev.replydesk.standalone.Refusal;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The mongod to start, and how it is started. */
public record MongodProgram(Path binary) {

    static final String SET = "replydesk";
    /**
     * How much of the cache may wait to be written, in percent: four times as much as by default, so that a burst
     * writes most pages once, with the next checkpoint. What was acknowledged is in the journal all the same.
     */
    private static final String LAZY_WRITING = String.join(",", "eviction_dirty_target=20", "eviction_dirty_trigger=50",
            "eviction_updates_target=15", "eviction_updates_trigger=40");
    /**
     * Nobody reads how things stood a while ago, so nothing is kept for it: by default the server keeps for five
     * minutes what was deleted, and each sweep steps over all of that in the index of the timers.
     */
    private static final String NO_PAST = "minSnapshotHistoryWindowInSeconds=0";
    private static final double SMALLEST_CACHE = 0.25;
    private static final double LARGEST_CACHE = 8;

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
     * Loopback only, a cache after the machine's memory, no scripts in queries; a stop does not wait for a second
     * member that is not there.
     */
    List<String> command(Path data, int port) {
        return List.of(binary.toString(), "--dbpath", data.toString(), "--port", Integer.toString(port), "--bind_ip",
                "127.0.0.1",
                "--wiredTigerEngineConfigString", LAZY_WRITING,
                "--replSet", SET, "--oplogSize", "1024", "--wiredTigerCacheSizeGB", cacheGigabytes(memory()),
                "--networkMessageCompressors",
                "disabled",
                "--noscripting", "--nounixsocket", "--quiet", "--setParameter", "diagnosticDataCollectionEnabled=false",
                "--setParameter", "shutdownTimeoutMillisForSignaledShutdown=100",
                "--setParameter", NO_PAST);
    }

    /** A quarter of the memory, which leaves room for the services; MongoDB refuses less than 0.25 GB. */
    static String cacheGigabytes(long memoryBytes) {
        double quarter = memoryBytes / 4.0 / (1L << 30);
        return String.format(Locale.ROOT, "%.2f", Math.clamp(quarter, SMALLEST_CACHE, LARGEST_CACHE));
    }

    private static long memory() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize();
    }
}
