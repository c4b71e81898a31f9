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
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseCompactObjectHeaders", "-XX:+ExitOnOutOfMemoryError", "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    private JvmFlags() {
    }

    static List<String> startingFrom(Path cache) {
        return and("-XX:AOTCache=" + cache);
    }

    static List<String> recording(Path cache) {
        return and("-XX:AOTCacheOutput=" + cache);
    }

    private static List<String> and(String flag) {
        var flags = new ArrayList<>(COMMON);
        flags.add(flag);
        return flags;
    }
}
