package dev.replydesk.review.detection;

import dev.replydesk.chassis.http.IfMatch;
import dev.replydesk.chassis.problem.FieldProblem;
import dev.replydesk.chassis.problem.ProblemException;
import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.chassis.tenant.Principal;
import dev.replydesk.review.detection.domain.DetectionSettings;
import dev.replydesk.review.detection.domain.Judge;
import dev.replydesk.review.detection.domain.SettingsRules;
import dev.replydesk.review.detection.domain.model.SentimentModel;
import dev.replydesk.review.detection.domain.painpoint.PainPointRules;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Keeps a merchant's detection settings, and gives the judge who goes by them. */
@Service
public class DetectionService {
    private static final Duration KEPT = Duration.ofSeconds(1);
    private final DetectionBooks books;
    private final Clock clock;
    private final SentimentModel model = SentimentModel.shipped();
    private final PainPointRules painPoints = PainPointRules.shipped();
    private final Map<MerchantId, Mono<Judge>> kept = new ConcurrentHashMap<>();

    DetectionService(DetectionBooks books, Clock clock) {
        this.books = books;
        this.clock = clock;
    }

    /** Changed settings are in force within a second on every instance. */
    public Mono<Judge> judge(MerchantId merchant) {
        return kept.computeIfAbsent(merchant, m -> books.current(m)
                .map(book -> new Judge(model, painPoints, book.current()))
                .cache(_ -> KEPT, _ -> Duration.ZERO, () -> Duration.ZERO));
    }

    public Mono<DetectionBook> read(Principal caller) {
        return books.current(caller.merchant());
    }

    public Mono<DetectionBook> replace(Principal caller, long seen, DetectionSettings wanted) {
        var faults = SettingsRules.check(wanted);
        if (!faults.isEmpty()) {
            var errors = faults.stream().map(f -> new FieldProblem(f.field(), f.message())).toList();
            return Mono.error(() -> ProblemException.invalid(errors));
        }
        return books.change(caller.merchant(), book -> {
            IfMatch.check(seen, book.current().version());
            return book.replacedBy(wanted, caller.subject(), clock.instant());
        }).doOnNext(_ -> kept.remove(caller.merchant()));
    }
}
