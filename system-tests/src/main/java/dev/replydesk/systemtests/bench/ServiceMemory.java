package dev.replydesk.systemtests.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What one service holds, in MB. */
record ServiceMemory(ProcessHandle process) {

    private static final double MB = 1e6;

    /** What the system has given it. */
    double resident() {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:")).mapToDouble(ServiceMemory::kilobytes).sum() / 1e3;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double kilobytes(String line) {
        return Double.parseDouble(line.replaceAll("\\D", "")) * 1.024;
    }

    /** What lives on its heap after a full collection, which counting the objects of every class begins with. */
    double heap() {
        var command = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        try {
            var counting = new ProcessBuilder(command, Long.toString(process.pid()), "GC.class_histogram")
                    .redirectErrorStream(true).start();
            var said = new String(counting.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            var total = said.lines().filter(line -> line.startsWith("Total")).findFirst()
                    .orElseThrow(() -> new IllegalStateException("the heap was not counted: " + said));
            return Double.parseDouble(total.trim().split("\\s+")[2]) / MB;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
