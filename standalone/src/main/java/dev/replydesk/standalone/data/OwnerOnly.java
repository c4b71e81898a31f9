package dev.replydesk.standalone.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Permissions of what nobody else on the machine may read. */
public final class OwnerOnly {

    static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
    static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

    private OwnerOnly() {
    }

    /** A fresh file in the folder of another, to be moved over it when it is whole. */
    public static Path createBeside(Path file) throws IOException {
        return Files.createTempFile(file.getParent(), "fresh", null, PosixFilePermissions.asFileAttribute(FILE));
    }
}
