package dev.replydesk.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NoSuchElementException;

/** Where the project lies: its tools, and the programs the build made. */
public record Home(Path root) {

    /** The scripts and tests say it; a launcher started by hand takes the folder it stands in. */
    public static Home current() {
        return new Home(Path.of(System.getProperty("replydesk.home", "")).toAbsolutePath());
    }

    public Path tool(String name) {
        return root.resolve("tools").resolve(name);
    }

    /** The runnable jar of a service, as the build made it. */
    public Path jar(String service) {
        try (var jars = Files.newDirectoryStream(root.resolve(service).resolve("target"), service + "-*-exec.jar")) {
            return jars.iterator().next();
        } catch (IOException | NoSuchElementException e) {
            throw new Refusal("%s is not built; run ./run, or mvn package.".formatted(service), e);
        }
    }

    /** The jar of the launcher itself, with its libraries beside it. */
    public Path launcher() {
        return root.resolve("standalone/target/standalone.jar");
    }

    public Path programs() {
        return root.resolve("standalone/target/programs");
    }
}
