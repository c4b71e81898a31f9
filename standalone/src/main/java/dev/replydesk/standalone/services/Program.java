package dev.replydesk.standalone.services;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One service unpacked for a quick start: its jar, its libraries beside it, and the cache of a recorded start. */
record Program(Service service, Path folder) {

    Path cache() {
        return folder.resolve("start.aot");
    }

    List<String> command(List<String> flags) {
        var command = new ArrayList<String>();
        command.add(Jdk.java());
        command.addAll(flags);
        command.add("-jar");
        command.add(folder.resolve(service.id() + ".jar").toString());
        return command;
    }
}
