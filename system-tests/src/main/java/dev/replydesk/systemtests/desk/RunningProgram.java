package dev.replydesk.systemtests.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a process was started with, so that the same can be started once more. */
record RunningProgram(List<String> command, Map<String, String> environment) {

    static RunningProgram of(ProcessHandle process) {
        var folder = Path.of("/proc", Long.toString(process.pid()));
        var environment = entries(folder.resolve("environ")).stream().map(e -> e.split("=", 2))
                .filter(e -> e.length == 2).collect(Collectors.toMap(e -> e[0], e -> e[1], (a, b) -> a));
        return new RunningProgram(entries(folder.resolve("cmdline")), environment);
    }

    /** The same program in the same environment, with words behind its command. */
    ProcessBuilder again(String... arguments) {
        var words = new ArrayList<>(command);
        words.addAll(List.of(arguments));
        var again = new ProcessBuilder(words);
        again.environment().putAll(environment);
        return again;
    }

    private static List<String> entries(Path file) {
        try {
            return Arrays.stream(Files.readString(file).split("\0")).filter(e -> !e.isEmpty()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
