package dev.replydesk.review.review.web.quarantine;

import dev.replydesk.review.api.model.FieldProblemDto;
import dev.replydesk.review.api.model.LineStateDto;
import dev.replydesk.review.api.model.QuarantinedLineDto;
import dev.replydesk.review.quarantine.QuarantinedLine;

/** Quarantined lines as they leave over HTTP. */
final class QuarantineDtos {
    private QuarantineDtos() {
    }

    static QuarantinedLineDto line(QuarantinedLine line) {
        var errors = line.reasons().stream().map(r -> new FieldProblemDto(r.field(), r.message())).toList();
        var resolution = line.resolution();
        var state = resolution == null ? LineStateDto.OPEN : LineStateDto.RESOLVED;
        return new QuarantinedLineDto(line.id(), state, line.batch(), line.line(), line.receivedAt(), line.detail(),
                errors, line.raw()).importId(line.importId()).values(line.values().isEmpty() ? null : line.values())
                .reviewId(resolution == null ? null : resolution.reviewId());
    }
}
