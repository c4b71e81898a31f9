package dev.replydesk.response.sla;

import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.response.sla.domain.SlaSubject;
import java.time.Instant;
import reactor.core.publisher.Flux;

/** The open cases as a preview needs them, asked this way round because cases already depend on deadlines. */
@FunctionalInterface
public interface OpenCases {
    Flux<Group> grouped(MerchantId merchant);

    /**
     * Cases that every policy treats alike.
     *
     * @param startedAt
     *            when their clocks began, to the minute
     * @param runs
     *            whether their clocks run: neither backlog nor paused
     */
    record Group(SlaSubject subject, Instant startedAt, boolean runs, long cases) {}
}
