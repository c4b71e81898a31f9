package dev.replydesk.standalone.mongo;

import dev.replydesk.standalone.Refusal;
import dev.replydesk.standalone.data.DataDirectory;
import dev.replydesk.standalone.process.Commands;
import dev.replydesk.standalone.process.ProcessRecord;
import dev.replydesk.standalone.process.Supervised;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.function.Consumer;

/** A MongoDB of our own on this machine: its data survives, its port may change from start to start. */
public record LocalMongo(Supervised process, ReplicaSet replicaSet) {

    private static final String NAME = "mongod";

    public static LocalMongo start(MongodProgram program, DataDirectory data, int port, Consumer<String> say) {
        try {
            Files.createDirectories(data.mongo());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var command = Commands.logged(program.command(data.mongo(), port), data.log(NAME));
        var process = new Supervised(NAME, command, new ProcessRecord(data.processes().resolve(NAME)), say);
        process.start();
        return new LocalMongo(process, new ReplicaSet(port));
    }

    public String uri() {
        return replicaSet.uri();
    }

    /** Makes it a replica set if it is none yet, and returns when it takes writes. */
    public void awaitPrimary(DataDirectory data) throws InterruptedException {
        if (!replicaSet.becomesPrimary(process::hasDied)) {
            throw new Refusal("MongoDB did not start; the reason is at the end of %s.".formatted(data.log(NAME)));
        }
    }
}
