package dev.replydesk.gateway.bootstrap;

import dev.replydesk.gateway.GatewayProperties;
import dev.replydesk.gateway.secrets.domain.Secret;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The file that tells the owner how to sign in, readable by its owner alone. It is written under the claim's own name
 * before the claim is made, and gets its real name once the claim has won.
 */
@Component
class AccessFile {
    private final Path file;
    private final JsonMapper json;

    AccessFile(GatewayProperties properties, JsonMapper json) {
        this.file = properties.firstStart().file().toAbsolutePath();
        this.json = json;
    }

    /** What the file says. */
    record Access(String url, String merchant, String user, String password, String apiKey) {
        @Override
        public String toString() {
            return "Access[" + user + "]";
        }
    }

    void write(String claim, Access access) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        var mode = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (var channel = FileChannel.open(named(claim), options, mode)) {
            channel.write(ByteBuffer.wrap(json.writerWithDefaultPrettyPrinter().writeValueAsBytes(access)));
            channel.force(true);
        }
    }

    /** Are the secrets of this claim on this machine, under either name? */
    boolean holds(String claim, String keyHash) throws IOException {
        return Files.exists(named(claim)) || Files.exists(file) && new Secret(apiKey()).hash().equals(keyHash);
    }

    /** Gives the claim's file its real name; another gateway of this machine may have done so already. */
    void publish(String claim) throws IOException {
        try {
            Files.move(named(claim), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (NoSuchFileException e) {
            if (!Files.exists(file)) {
                throw e;
            }
        }
    }

    void discard(String claim) throws IOException {
        Files.deleteIfExists(named(claim));
    }

    private String apiKey() throws IOException {
        try {
            return json.readValue(Files.readAllBytes(file), Access.class).apiKey();
        } catch (JacksonException e) {
            return "";
        }
    }

    private Path named(String claim) {
        return file.resolveSibling(file.getFileName() + "." + claim);
    }
}
