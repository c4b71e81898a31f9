package dev.replydesk.review.imports;

import dev.replydesk.chassis.problem.ProblemException;
import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.review.imports.domain.Draft;
import dev.replydesk.review.imports.domain.Import;
import dev.replydesk.review.imports.domain.ImportField;
import dev.replydesk.review.imports.domain.Progress.Counts;
import dev.replydesk.review.imports.domain.RowReading;
import dev.replydesk.review.quarantine.QuarantineService;
import dev.replydesk.review.quarantine.QuarantinedLine;
import dev.replydesk.review.review.IntakeService;
import dev.replydesk.review.review.Taken;
import dev.replydesk.review.review.domain.Origin;
import dev.replydesk.review.review.domain.Submission;
import dev.replydesk.review.shop.ShopName;
import dev.replydesk.review.shop.ShopService;
import dev.replydesk.review.shop.domain.ShopCard;
import dev.replydesk.review.tables.RawRecord;
import dev.replydesk.review.tables.RowReader;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Stores one portion of an import: good rows as reviews, the others in the quarantine. The same again adds nothing. */
@Component
class PortionTaker {
    private static final int RAW = 4_000;
    private static final int AT_ONCE = 8;
    private final IntakeService intake;
    private final ShopService shops;
    private final QuarantineService quarantine;
    private final SeenRows seen;
    private final RowSubmissions submissions;
    private final Clock clock;

    PortionTaker(IntakeService intake, ShopService shops, QuarantineService quarantine, SeenRows seen,
            RowSubmissions submissions, Clock clock) {
        this.intake = intake;
        this.shops = shops;
        this.quarantine = quarantine;
        this.seen = seen;
        this.submissions = submissions;
        this.clock = clock;
    }

    /** A row on the way to the store. */
    private sealed interface Judgement {
    }

    private record Judged(ReadRow row, RowReading reading, Submission submission) implements Judgement {}

    private record Rejected(ReadRow row, Map<String, String> shown, ProblemException why) implements Judgement {}

    /** What is known before rows are judged. */
    private record Known(Map<ShopName, ShopCard> cards, Map<String, Integer> before, Set<Long> wanted) {}

    Mono<Counts> take(MerchantId merchant, Import of, OpenFile file, List<RawRecord> records) {
        var rows = records.stream().map(raw -> ReadRow.of(raw, file)).toList();
        var names = rows.stream().map(row -> row.needsName() ? row.name() : "").toList();
        var keys = names.stream().filter(name -> !name.isEmpty()).map(ReadRow::key).toList();
        var line = records.getFirst().line();
        return known(merchant, of, rows, keys).publishOn(Schedulers.boundedElastic())
                .flatMap(known -> seen.add(merchant, of, line, keys)
                        .then(store(merchant, of, judge(merchant, of, file, rows, names, known))));
    }

    private Mono<Known> known(MerchantId merchant, Import of, List<ReadRow> rows, List<String> keys) {
        var caller = Senders.asCaller(of.sender(), merchant);
        var asked = rows.stream().filter(row -> row.broken() == null).map(row -> shop(of, row))
                .collect(Collectors.toSet());
        var before = keys.isEmpty()
                ? Mono.just(Map.<String, Integer>of())
                : seen.before(merchant, of, rows.getFirst().raw().line(), Set.copyOf(keys));
        return Mono.zip(shops.cards(caller, asked), before, wanted(merchant, of, rows))
                .map(all -> new Known(all.getT1(), all.getT2(), all.getT3()));
    }

    /** A replay takes only the lines that its first import left in the quarantine. */
    private Mono<Set<Long>> wanted(MerchantId merchant, Import of, List<ReadRow> rows) {
        return of.replayOf() == null
                ? Mono.just(rows.stream().map(row -> row.raw().line()).collect(Collectors.toSet()))
                : quarantine.unresolved(merchant, of.replayOf(), rows.getFirst().raw().line(),
                        rows.getLast().raw().line(), of.id()).map(line -> (long) line.line())
                        .collect(Collectors.toSet());
    }

    private List<Judgement> judge(MerchantId merchant, Import of, OpenFile file, List<ReadRow> rows, List<String> names,
            Known known) {
        var counts = new HashMap<>(known.before());
        var judged = new ArrayList<Judgement>();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var name = names.get(i);
            int occurrence = name.isEmpty() ? 1 : counts.merge(ReadRow.key(name), 1, Integer::sum);
            if (known.wanted().contains(row.raw().line())) {
                var given = row.values().get(ImportField.EXTERNAL_ID);
                var id = given == null ? occurrence == 1 ? name : name + "_" + occurrence : given;
                judged.add(judge(merchant, of, file, row, id, known.cards()));
            }
        }
        return judged;
    }

    private Judgement judge(MerchantId merchant, Import of, OpenFile file, ReadRow row, String externalId,
            Map<ShopName, ShopCard> cards) {
        if (row.broken() != null) {
            return new Rejected(row, Map.of(), row.broken());
        }
        if (row.shop().isEmpty()) {
            return new Rejected(row, Map.of(), ProblemException.invalid("shop", "the row names no shop"));
        }
        var shop = shop(of, row);
        var card = cards.get(shop);
        ZoneId zone = card == null ? ZoneOffset.UTC : card.zone();
        return switch (file.mapping().read(row.values(), zone, clock.instant())) {
            case RowReading.Bad bad -> new Rejected(row, bad.shown(), ReadRow.problem(bad));
            case RowReading.Good good -> new Judged(row, good, submissions.of(merchant, shop, externalId, good.draft(),
                    origin(of, row, good.draft())));
        };
    }

    private static Origin origin(Import of, ReadRow row, Draft draft) {
        return new Origin(of.id(), row.raw().line(), of.options().history(), draft.publishedAt().from());
    }

    private static ShopName shop(Import of, ReadRow row) {
        return new ShopName(of.options().marketplace(), row.shop());
    }

    private Mono<Counts> store(MerchantId merchant, Import of, List<Judgement> judged) {
        var good = judged.stream().filter(Judged.class::isInstance).map(Judged.class::cast).toList();
        var bad = judged.stream().filter(Rejected.class::isInstance).map(Rejected.class::cast).toList();
        var caller = Senders.asCaller(of.sender(), merchant);
        return intake.take(caller, good.stream().map(Judged::submission).toList())
                .flatMap(taken -> settle(merchant, of, good, taken, bad));
    }

    private Mono<Counts> settle(MerchantId merchant, Import of, List<Judged> good, List<Taken> taken,
            List<Rejected> bad) {
        var rejected = new ArrayList<>(bad);
        var counts = new Counts(good.size() + (long) bad.size(), 0, 0, 0, 0);
        var resolved = new HashMap<Long, String>();
        for (int i = 0; i < good.size(); i++) {
            var row = good.get(i);
            switch (taken.get(i)) {
                case Taken.Refused(var problem) ->
                    rejected.add(new Rejected(row.row(), row.reading().shown(), problem));
                case Taken.Stored stored -> {
                    counts = counts.plus(counted(stored, row.submission()));
                    resolved.put(row.row().raw().line(), stored.review().id());
                }
            }
        }
        var all = counts.plus(new Counts(0, 0, 0, 0, rejected.size()));
        return keep(merchant, of, rejected, resolved).thenReturn(all);
    }

    /** A row that is read again after a crash did what it did the first time. */
    private static Counts counted(Taken.Stored stored, Submission told) {
        var how = stored.how();
        var origin = Objects.requireNonNull(told.origin());
        if (how == Taken.How.DUPLICATE) {
            how = stored.review().madeBy(origin)
                    .map(row -> row.created() ? Taken.How.CREATED : Taken.How.UPDATED).orElse(how);
        }
        return switch (how) {
            case CREATED -> new Counts(0, 1, 0, 0, 0);
            case UPDATED -> new Counts(0, 0, 1, 0, 0);
            case DUPLICATE -> new Counts(0, 0, 0, 1, 0);
        };
    }

    private Mono<Void> keep(MerchantId merchant, Import of, List<Rejected> rejected, Map<Long, String> resolved) {
        var first = of.replayOf();
        if (first == null) {
            return quarantine.keep(merchant, rejected.stream().map(no -> line(merchant, of, no)).toList());
        }
        return resolve(merchant, of, first, resolved);
    }

    private Mono<Void> resolve(MerchantId merchant, Import of, String first, Map<Long, String> resolved) {
        return Flux.fromIterable(resolved.entrySet()).flatMap(done -> quarantine.resolve(merchant,
                QuarantineService.id(merchant, first, done.getKey()), of.id(), done.getValue()), AT_ONCE).then();
    }

    private static QuarantinedLine line(MerchantId merchant, Import of, Rejected no) {
        var number = no.row().raw().line();
        var reasons = no.why().errors().stream().map(e -> new QuarantinedLine.Reason(e.field(), e.message())).toList();
        var text = RowReader.shown(no.row().raw());
        var shown = new HashMap<>(no.shown());
        if (!no.row().shop().isEmpty()) {
            shown.put("shop", no.row().shop());
        }
        return new QuarantinedLine(QuarantineService.id(merchant, of.id(), number), of.id(), Math.toIntExact(number),
                of.receivedAt(), no.why().detail(), reasons, text.substring(0, Math.min(RAW, text.length())), of.id(),
                shown, null);
    }
}
