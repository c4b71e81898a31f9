package dev.replydesk.standalone.services;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The flags that all four services run with, on one machine with two cores: small and quick to start. The numbers
 * behind them are in docs/adr/0002.
 */
final class JvmFlags {

    static final List<String> COMMON = List.of("-XX:+UseSerialGC", "-Xms32m", "-Xmx256m", "-Xss512k",
            "-XX:+UseCompactObjectHeaders", "-XX:+ExitOnOutOfMemoryError", "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    /** Of a program that does one thing and ends. */
    static final List<String> ONCE = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private JvmFlags() {
    }

    static List<String> startingFrom(Path cache) {
        return and("-XX:AOTCache=" + cache);
    }

    /** What is compiled while recording stays with the quick compiler for good; only what work makes hot gets C2. */
    static List<String> recording(Path cache) {
        return and("-XX:AOTCacheOutput=" + cache, "-XX:TieredStopAtLevel=1");
    }

    private static List<String> and(String... more) {
        var flags = new ArrayList<>(COMMON);
        flags.addAll(List.of(more));
        return flags;
    }
}
