package dev.replydesk.standalone.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** Commands that write to a log and that a Ctrl-C in the terminal does not reach: the launcher ends them in order. */
public final class Commands {

    private static final Path OWN_SESSION = Path.of("/usr/bin/setsid");
    private static final long LONGEST_LOG = 10_000_000;

    private Commands() {
    }

    public static ProcessBuilder logged(List<String> command, Path log) {
        keepShort(log);
        return new ProcessBuilder(inOwnSession(command)).redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(log.toFile()))
                .redirectInput(Redirect.from(Path.of("/dev/null").toFile()));
    }

    private static List<String> inOwnSession(List<String> command) {
        var words = new ArrayList<String>();
        if (Files.isExecutable(OWN_SESSION)) {
            words.add(OWN_SESSION.toString());
        }
        words.addAll(command);
        return words;
    }

    private static void keepShort(Path log) {
        try {
            if (Files.exists(log) && Files.size(log) > LONGEST_LOG) {
                Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
