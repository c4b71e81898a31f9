package dev.replydesk.standalone.services;

import dev.replydesk.standalone.Refusal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A program of the JDK that runs once while a service is made ready; what it says is kept beside the service. */
record Tool(Program program) {

    /** The reason is what cannot be done when the program fails. */
    void java(String reason, List<String> arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(Jdk.java()));
        command.addAll(JvmFlags.ONCE);
        command.addAll(arguments);
        run(reason, command);
    }

    void javac(String reason, List<String> arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(Jdk.javac()));
        JvmFlags.ONCE.forEach(flag -> command.add("-J" + flag));
        command.addAll(arguments);
        run(reason, command);
    }

    private void run(String reason, List<String> command) throws IOException, InterruptedException {
        var log = program.folder().resolveSibling(program.service().id() + ".log").toFile();
        if (new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start().waitFor() != 0) {
            throw new Refusal("%s; the reason is in %s.".formatted(reason, log));
        }
    }
}
