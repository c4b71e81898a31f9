package dev.replydesk.review.detection.web;

import dev.replydesk.chassis.http.IfMatch;
import dev.replydesk.chassis.tenant.Principals;
import dev.replydesk.review.Rights;
import dev.replydesk.review.api.DetectionApi;
import dev.replydesk.review.api.model.DetectionSettingsDto;
import dev.replydesk.review.api.model.DetectionSettingsReplacementDto;
import dev.replydesk.review.detection.DetectionBook;
import dev.replydesk.review.detection.DetectionService;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

@RestController
class DetectionController implements DetectionApi {
    private final DetectionService detection;

    DetectionController(DetectionService detection) {
        this.detection = detection;
    }

    @Override
    public Mono<ResponseEntity<DetectionSettingsDto>> getDetectionSettings(ServerWebExchange exchange) {
        return Principals.require(Rights.SEE_DETECTION).flatMap(detection::read).map(DetectionController::answer);
    }

    @Override
    public Mono<ResponseEntity<DetectionSettingsDto>> replaceDetectionSettings(
            Mono<DetectionSettingsReplacementDto> wanted, @Nullable String ifMatch, ServerWebExchange exchange) {
        return Principals.require(Rights.SET_DETECTION).zipWith(wanted.map(DetectionDtos::settings))
                .flatMap(both -> detection.replace(both.getT1(), IfMatch.version(ifMatch), both.getT2()))
                .map(DetectionController::answer);
    }

    private static ResponseEntity<DetectionSettingsDto> answer(DetectionBook book) {
        return ResponseEntity.ok().eTag(IfMatch.etag(book.current().version())).body(DetectionDtos.book(book));
    }
}
