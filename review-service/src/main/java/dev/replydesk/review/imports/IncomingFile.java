package dev.replydesk.review.imports;

import dev.replydesk.chassis.problem.ProblemException;
import dev.replydesk.chassis.tenant.MerchantId;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import reactor.core.publisher.Mono;

/** One file as it arrives, gathered into chunks. Not more than one chunk of it is in memory. */
public final class IncomingFile {
    private final FileStore store;
    private final MerchantId merchant;
    private final String id;
    private final long largest;
    private final ByteArrayOutputStream open = new ByteArrayOutputStream(64 * 1024);
    private long bytes;
    private int chunks;

    IncomingFile(FileStore store, MerchantId merchant, String id, long largest) {
        this.store = store;
        this.merchant = merchant;
        this.id = id;
        this.largest = largest;
    }

    String id() {
        return id;
    }

    long bytes() {
        return bytes;
    }

    /** Beyond the largest size nothing more is stored, but it may be sent to its end. */
    public Mono<Void> add(byte[] piece) {
        bytes += piece.length;
        if (bytes > largest) {
            return Mono.empty();
        }
        open.writeBytes(piece);
        return Mono.defer(this::store);
    }

    private Mono<Void> store() {
        if (open.size() < Chunks.SIZE) {
            return Mono.empty();
        }
        var all = open.toByteArray();
        open.reset();
        open.write(all, Chunks.SIZE, all.length - Chunks.SIZE);
        return store.add(merchant, id, chunks++, Arrays.copyOf(all, Chunks.SIZE)).then(Mono.defer(this::store));
    }

    /** The rest is stored too; a 413 if it was too much. */
    public Mono<Void> end() {
        if (bytes > largest) {
            return Mono.error(ProblemException.tooLarge("The file is larger than the " + largest
                    + " bytes that one import takes; cut it in two"));
        }
        return open.size() == 0 ? Mono.empty() : store.add(merchant, id, chunks++, open.toByteArray());
    }

    /** Leaves nothing of it. */
    public Mono<Void> drop() {
        return store.forget(merchant, id);
    }
}
