package dev.replydesk.review.review.web.batch;

import dev.replydesk.chassis.problem.ProblemException;
import dev.replydesk.review.api.model.BatchLineDto;
import dev.replydesk.review.api.model.FieldProblemDto;
import dev.replydesk.review.api.model.LineErrorDto;
import dev.replydesk.review.api.model.VerdictStateDto;
import dev.replydesk.review.batch.LineResult;
import dev.replydesk.review.review.Taken;

/** The results of lines as they leave over HTTP. */
final class BatchDtos {
    private BatchDtos() {
    }

    static BatchLineDto line(LineResult result) {
        return switch (result) {
            case LineResult.Stored stored -> new BatchLineDto(stored.number(), status(stored.how()))
                    .id(stored.reviewId()).verdict(VerdictStateDto.valueOf(stored.verdict().name()));
            case LineResult.Rejected no -> new BatchLineDto(no.number(), BatchLineDto.StatusEnum.REJECTED)
                    .error(error(no.problem(), no.quarantineId()));
        };
    }

    private static BatchLineDto.StatusEnum status(Taken.How how) {
        return switch (how) {
            case CREATED -> BatchLineDto.StatusEnum.CREATED;
            case UPDATED -> BatchLineDto.StatusEnum.UPDATED;
            case DUPLICATE -> BatchLineDto.StatusEnum.DUPLICATE;
        };
    }

    private static LineErrorDto error(ProblemException problem, String quarantineId) {
        var errors = problem.errors().stream().map(e -> new FieldProblemDto(e.field(), e.message())).toList();
        return new LineErrorDto(problem.type(), problem.detail(), errors, quarantineId);
    }
}
