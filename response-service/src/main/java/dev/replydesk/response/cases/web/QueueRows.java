package dev.replydesk.response.cases.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.replydesk.response.cases.domain.ResponseCase;
import dev.replydesk.response.sla.domain.Risk;
import java.time.Instant;
import org.springframework.stereotype.Component;
import tools.jackson.core.io.SerializedString;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.util.RawValue;

/**
 * Writes the rows of the queue, each one again only when it looks different. A case that did not change is the same
 * object when it is read again; of what a row shows, only the risk and the end of a claim move without a change.
 */
@Component
final class QueueRows {
    private final JsonMapper json;
    private final Cache<ResponseCase, Written> written = Caffeine.newBuilder().executor(Runnable::run).weakKeys()
            .build();

    private record Written(Risk risk, boolean claimed, QueueRow row) {
        boolean stillTrue(Risk nowRisk, boolean nowClaimed) {
            return risk == nowRisk && claimed == nowClaimed;
        }
    }

    QueueRows(JsonMapper json) {
        this.json = json;
    }

    QueueRow row(ResponseCase c, Instant now) {
        var risk = c.riskAt(now);
        var claimed = c.claimAt(now).isPresent();
        var last = written.getIfPresent(c);
        if (last != null && last.stillTrue(risk, claimed)) {
            return last.row();
        }
        var row = new QueueRow(
                new RawValue(new SerializedString(json.writeValueAsString(SummaryDtos.summary(c, now)))));
        written.put(c, new Written(risk, claimed, row));
        return row;
    }
}
