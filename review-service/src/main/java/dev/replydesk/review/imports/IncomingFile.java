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
    private volatile Mono<Void> writing = Mono.empty();

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
        return write(Arrays.copyOf(all, Chunks.SIZE)).then(Mono.defer(this::store));
    }

    /** Goes on when nobody waits for it any more: what the database was told, it does. */
    private Mono<Void> write(byte[] piece) {
        writing = store.add(merchant, id, chunks++, piece).cache();
        return writing;
    }

    /** The rest is stored too; a 413 if it was too much. */
    public Mono<Void> end() {
        if (bytes > largest) {
            return Mono.error(ProblemException.tooLarge("The file is larger than the " + largest
                    + " bytes that one import takes; cut it in two"));
        }
        return open.size() == 0 ? Mono.empty() : write(open.toByteArray());
    }

    /** Leaves nothing of it, not even the piece that was on its way when the sender went away. */
    public Mono<Void> drop() {
        return writing.onErrorComplete().then(Mono.defer(() -> store.forget(merchant, id)));
    }
}
