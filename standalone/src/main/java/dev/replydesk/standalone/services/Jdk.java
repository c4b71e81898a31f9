package dev.replydesk.standalone.services;

import dev.replydesk.standalone.Refusal;
import java.nio.file.Files;
import java.nio.file.Path;

/** The services run on the JDK that runs the launcher. */
public final class Jdk {

    private Jdk() {
    }

    public static String java() {
        return tool("java").toString();
    }

    static String javac() {
        var javac = tool("javac");
        if (!Files.isExecutable(javac)) {
            throw new Refusal("%s is missing: a whole JDK 25 is needed, not only its runtime.".formatted(javac));
        }
        return javac.toString();
    }

    private static Path tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name);
    }
}
