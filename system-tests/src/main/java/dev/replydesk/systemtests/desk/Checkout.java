package dev.replydesk.systemtests.desk;

import dev.replydesk.standalone.Home;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The built project on this machine: what ./run would start. */
final class Checkout {

    private Checkout() {
    }

    static Home home() {
        var start = Home.current().root();
        return Stream.iterate(start, folder -> folder != null, Path::getParent)
                .filter(folder -> Files.isExecutable(folder.resolve("run"))).findFirst().map(Home::new)
                .orElseThrow(() -> new IllegalStateException("%s is not inside the project".formatted(start)));
    }

    static List<String> launcher(List<String> arguments) {
        var home = home();
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC",
                        "-Xmx64m", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-Dreplydesk.home=" + home.root(), "-jar",
                        home.root().resolve("standalone/target/standalone.jar").toString()));
        command.addAll(arguments);
        return command;
    }
}
