package dev.replydesk.chassis.bson;

import com.mongodb.MongoClientSettings;
import java.lang.reflect.Type;
import java.util.List;
import org.bson.codecs.Codec;
import org.bson.codecs.configuration.CodecProvider;
import org.bson.codecs.configuration.CodecRegistries;
import org.bson.codecs.configuration.CodecRegistry;
import org.jspecify.annotations.Nullable;

/**
 * Stores records as they are, so that domain types need no annotation: each component under its name, {@code id} as
 * {@code _id}, null as nothing, and the simple name of a sealed type's case as {@code _t}.
 */
public final class RecordCodecs implements CodecProvider {
    private final Unread unread;

    private RecordCodecs(Unread unread) {
        this.unread = unread;
    }

    /** The codecs of the driver, after those for records and for the values the driver would store otherwise. */
    public static CodecRegistry registry() {
        return registry(Unread.NOTHING);
    }

    /** The same for one kind of reading, which passes over some components. */
    public static CodecRegistry registry(Unread unread) {
        return CodecRegistries.fromRegistries(CodecRegistries.fromCodecs(TextCodec.all()),
                CodecRegistries.fromProviders(new RecordCodecs(unread)),
                MongoClientSettings.getDefaultCodecRegistry());
    }

    /** Looks through every record below the root, so that what cannot be stored is refused at start. */
    public static <T> RecordCodec<T> root(Class<T> type, CodecRegistry registry) {
        return (RecordCodec<T>) registry.get(type);
    }

    @Override
    public <T> @Nullable Codec<T> get(Class<T> type, CodecRegistry registry) {
        if (type.isRecord()) {
            return new RecordCodec<>(type, registry, unread);
        }
        return type.isSealed() && type.isInterface() ? new SealedCodec<>(type, registry, unread) : null;
    }

    @Override
    public <T> @Nullable Codec<T> get(Class<T> type, List<Type> arguments, CodecRegistry registry) {
        return get(type, registry);
    }
}
