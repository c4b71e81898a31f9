package dev.replydesk.standalone.services;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One service unpacked for a quick start: its jar and libraries, its beans worked out, the cache of a recorded start.
 */
record Program(Service service, Path folder) {

    Path jar() {
        return folder.resolve(service.id() + ".jar");
    }

    /** Starts the service with its {@link Wiring}. */
    Path start() {
        return folder.resolve("start.jar");
    }

    Path cache() {
        return folder.resolve("start.aot");
    }

    List<String> command(List<String> flags) {
        var command = new ArrayList<String>();
        command.add(Jdk.java());
        command.addAll(flags);
        command.add("-jar");
        command.add(start().toString());
        return command;
    }
}
