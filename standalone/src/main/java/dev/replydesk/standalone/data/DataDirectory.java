package dev.replydesk.standalone.data;

import dev.replydesk.standalone.Refusal;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** The one place on disk that belongs to a desk. Two launchers on the same data would destroy it, so it is locked. */
public final class DataDirectory implements AutoCloseable {

    private final Path root;
    private final FileChannel lock;

    private DataDirectory(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    public static DataDirectory open(Path chosen) {
        var root = chosen.toAbsolutePath().normalize();
        try {
            Files.createDirectories(root, PosixFilePermissions.asFileAttribute(OwnerOnly.FOLDER));
            var directory = new DataDirectory(root, locked(root));
            Files.createDirectories(directory.logs());
            Files.createDirectories(directory.processes());
            return directory;
        } catch (IOException e) {
            throw new Refusal(
                    "The data directory %s cannot be written; choose another with --data DIR.".formatted(root), e);
        }
    }

    private static FileChannel locked(Path root) throws IOException {
        var channel = FileChannel.open(root.resolve("launcher.lock"), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            throw new Refusal(
                    "The data directory %s is in use by another Replydesk; stop that one or choose another with --data DIR."
                            .formatted(root));
        }
        return channel;
    }

    public Path mongo() {
        return root.resolve("mongo");
    }

    public Path logs() {
        return root.resolve("logs");
    }

    public Path log(String process) {
        return logs().resolve(process + ".log");
    }

    public Path keys() {
        return root.resolve("keys");
    }

    public Path processes() {
        return root.resolve("processes");
    }

    /** Where everything listens since the last start, for those who look after the desk. */
    public Path addresses() {
        return root.resolve("addresses.json");
    }

    public Path firstAccess() {
        return root.resolve("first-access.json");
    }

    /** There only where the demo shop lives, and what that must remember. */
    public Path demo() {
        return root.resolve("demo.json");
    }

    /** Of the simulated marketplace. */
    public Path simulator() {
        return root.resolve("simulator");
    }

    /** No desk was started here yet. */
    public boolean isNew() {
        return !Files.exists(keys());
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
