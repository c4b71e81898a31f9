package dev.replydesk.chassis.outbox;

import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.chassis.time.WrittenInstants;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** One event of a batch with its data still as bytes, so that one unreadable event spoils only itself. */
record Incoming(String id, String source, String type, String subject, @Nullable String time,
        @Nullable String merchantid, @Nullable String sequence, @Nullable String requestid,
        byte[] data) {

    <T> Received<T> read(Class<T> payload, JsonMapper json) {
        if (merchantid == null || time == null || sequence == null) {
            throw new IllegalArgumentException("merchantid, time and sequence are needed");
        }
        try {
            return new Received<>(id, type, new MerchantId(merchantid), subject, Long.parseLong(sequence),
                    WrittenInstants.parse(time), requestid, json.readValue(data, payload));
        } catch (JacksonException e) {
            throw new IllegalArgumentException("its data is no " + type + ": " + e.getOriginalMessage(), e);
        }
    }
}
