package dev.replydesk.review.review.web.quarantine;

import dev.replydesk.chassis.problem.ProblemException;
import dev.replydesk.chassis.tenant.Principal;
import dev.replydesk.chassis.tenant.Principals;
import dev.replydesk.review.Rights;
import dev.replydesk.review.api.ReplayApi;
import dev.replydesk.review.api.model.LineReplayDto;
import dev.replydesk.review.api.model.QuarantinedLineDto;
import dev.replydesk.review.quarantine.QuarantineService;
import dev.replydesk.review.quarantine.QuarantinedLine;
import dev.replydesk.review.review.IntakeService;
import dev.replydesk.review.review.Taken;
import dev.replydesk.review.review.web.SubmissionReader;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Takes a line that a person put right, as any other review, and closes the line with it. */
@RestController
class ReplayController implements ReplayApi {
    private final QuarantineService quarantine;
    private final IntakeService intake;
    private final SubmissionReader reader;

    ReplayController(QuarantineService quarantine, IntakeService intake, SubmissionReader reader) {
        this.quarantine = quarantine;
        this.intake = intake;
        this.reader = reader;
    }

    @Override
    public Mono<ResponseEntity<QuarantinedLineDto>> replayQuarantinedLine(String id, Mono<LineReplayDto> replay,
            ServerWebExchange exchange) {
        return Principals.require(Rights.SEND).zipWith(replay)
                .flatMap(both -> replay(both.getT1(), id, both.getT2())).map(QuarantineDtos::line)
                .map(ResponseEntity::ok);
    }

    private Mono<QuarantinedLine> replay(Principal caller, String id, LineReplayDto replay) {
        return quarantine.get(caller.merchant(), id).doOnNext(ReplayController::checkOpen)
                .flatMap(_ -> intake.take(caller,
                        List.of(reader.read(caller.merchant(), replay.getSubmission()))))
                .flatMap(taken -> quarantine.resolve(caller.merchant(), id, caller.subject(),
                        reviewId(taken.getFirst())));
    }

    private static void checkOpen(QuarantinedLine line) {
        if (line.resolution() != null) {
            throw ProblemException.conflict("line-resolved",
                    "This line is stored already, as review " + line.resolution().reviewId());
        }
    }

    private static String reviewId(Taken taken) {
        return switch (taken) {
            case Taken.Refused(var problem) -> throw problem;
            case Taken.Stored(_, var review) -> review.id();
        };
    }
}
