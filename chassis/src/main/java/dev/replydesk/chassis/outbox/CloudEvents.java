package dev.replydesk.chassis.outbox;

import dev.replydesk.chassis.time.WrittenInstants;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.MediaType;
import tools.jackson.core.io.JsonStringEncoder;

/** Writes batches of CloudEvents 1.0 around data that is JSON already. */
final class CloudEvents {
    static final MediaType BATCH = MediaType.parseMediaType("application/cloudevents-batch+json");
    private static final byte[] CLOSE = {'}'};
    private final String source;

    CloudEvents(String source) {
        this.source = source;
    }

    byte[] batch(List<Outgoing> events) {
        var out = new ByteArrayOutputStream(events.stream().mapToInt(e -> e.entry().data().length + 400).sum());
        var separator = '[';
        for (var event : events) {
            out.write(separator);
            out.writeBytes(head(event).getBytes(StandardCharsets.UTF_8));
            out.writeBytes(event.entry().data());
            out.writeBytes(CLOSE);
            separator = ',';
        }
        out.write(']');
        return out.toByteArray();
    }

    private String head(Outgoing event) {
        var entry = event.entry();
        var head = new StringBuilder(300).append("{\"specversion\":\"1.0\"");
        attribute(head, "id", entry.id());
        attribute(head, "source", source);
        attribute(head, "type", entry.type());
        attribute(head, "subject", event.aggregateId());
        attribute(head, "time", WrittenInstants.format(entry.at()));
        attribute(head, "merchantid", event.merchant().value());
        attribute(head, "sequence", Long.toString(entry.sequence()));
        if (entry.request() != null) {
            attribute(head, "requestid", entry.request());
        }
        return head.append(",\"datacontenttype\":\"application/json\",\"data\":").toString();
    }

    private static void attribute(StringBuilder out, String name, String value) {
        out.append(",\"").append(name).append("\":\"");
        JsonStringEncoder.getInstance().quoteAsString(value, out);
        out.append('"');
    }
}
