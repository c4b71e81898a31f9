package dev.replydesk.chassis.store;

import com.mongodb.client.model.changestream.ChangeStreamDocument;
import com.mongodb.client.model.changestream.OperationType;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A write that somebody watching saw: the aggregate after it, and the fields it wrote unless it wrote all of them. */
public record SeenWrite<T>(Versioned<T> after, boolean whole, Set<String> fields) {
    public SeenWrite {
        fields = Set.copyOf(fields);
    }

    /** Null when the aggregate is gone already. */
    static <T> @Nullable SeenWrite<T> of(ChangeStreamDocument<Pending<T>> change) {
        var stored = change.getFullDocument();
        if (stored == null) {
            return null;
        }
        var update = change.getUpdateDescription();
        return change.getOperationType() != OperationType.UPDATE || update == null || update.getUpdatedFields() == null
                ? new SeenWrite<>(stored.next(), true, Set.of())
                : new SeenWrite<>(stored.next(), false, update.getUpdatedFields().keySet());
    }
}
