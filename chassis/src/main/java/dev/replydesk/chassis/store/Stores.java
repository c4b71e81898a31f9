package dev.replydesk.chassis.store;

import dev.replydesk.chassis.outbox.Outbox;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;

/** What every store of a service shares; handed to the stores' constructors. */
public final class Stores {
    private final ReactiveMongoTemplate mongo;
    private final MappingMongoConverter converter;
    private final SealedAliases aliases;
    private final Outbox outbox;
    private final Clock clock;
    private final List<MerchantStore<?>> all = new CopyOnWriteArrayList<>();

    Stores(ReactiveMongoTemplate mongo, MappingMongoConverter converter, SealedAliases aliases, Outbox outbox,
            Clock clock) {
        this.mongo = mongo;
        this.converter = converter;
        this.aliases = aliases;
        this.outbox = outbox;
        this.clock = clock;
    }

    <T> Mapping<T> mapping(Class<T> type) {
        aliases.learn(type);
        return new Mapping<>(converter, type);
    }

    void register(MerchantStore<?> store) {
        all.add(store);
    }

    List<MerchantStore<?>> all() {
        return new ArrayList<>(all);
    }

    ReactiveMongoTemplate mongo() {
        return mongo;
    }

    Outbox outbox() {
        return outbox;
    }

    Clock clock() {
        return clock;
    }
}
