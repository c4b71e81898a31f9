package dev.replydesk.standalone.services;

import java.nio.file.Path;

/** The services run on the JDK that runs the launcher. */
final class Jdk {

    private Jdk() {
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
