package dev.replydesk.review.imports;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import dev.replydesk.chassis.store.MerchantStore;
import dev.replydesk.chassis.store.Stores;
import dev.replydesk.chassis.tenant.MerchantId;
import java.util.Arrays;
import java.util.List;
import org.bson.types.Binary;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Files in MongoDB, in pieces of one size but for the last. */
@Component
class Chunks extends MerchantStore<Chunk> {
    /** Files that are stored were cut like this, so it never changes. */
    static final int SIZE = 1024 * 1024;

    Chunks(Stores stores) {
        super(stores, "importChunks", Chunk.class);
    }

    @Override
    protected List<IndexModel> indexes() {
        return List.of(new IndexModel(Indexes.ascending("merchantId", "file", "number")));
    }

    Mono<Void> add(MerchantId merchant, String file, int number, byte[] bytes) {
        return insert(merchant, new Chunk(id(file, number), file, number, new Binary(bytes))).then();
    }

    /** The file from this byte on, a piece at a time and no more of it ahead. */
    Flux<byte[]> read(MerchantId merchant, String file, long bytes, long from) {
        int first = (int) (from / SIZE);
        int skip = (int) (from % SIZE);
        int count = (int) ((bytes + SIZE - 1) / SIZE) - first;
        return Flux.range(first, Math.max(0, count)).concatMap(n -> read(merchant, file, n), 1)
                .index((i, piece) -> i == 0 && skip > 0
                        ? Arrays.copyOfRange(piece, Math.min(skip, piece.length), piece.length)
                        : piece);
    }

    private Mono<byte[]> read(MerchantId merchant, String file, int number) {
        return find(merchant, id(file, number)).map(chunk -> chunk.data().getData())
                .switchIfEmpty(Mono.error(() -> new IllegalStateException("chunk " + number + " of " + file
                        + " is not there")));
    }

    Mono<Void> forget(MerchantId merchant, String file) {
        var theirs = Filters.and(Filters.eq("merchantId", merchant.value()), Filters.eq("file", file));
        return Mono.from(collection().deleteMany(theirs)).then();
    }

    private static String id(String file, int number) {
        return file + "/" + number;
    }
}
