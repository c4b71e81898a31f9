package dev.replydesk.review.imports;

import dev.replydesk.chassis.tenant.Principal;
import dev.replydesk.review.imports.domain.ColumnNames;
import dev.replydesk.review.imports.domain.DateGuess;
import dev.replydesk.review.imports.domain.Failure;
import dev.replydesk.review.imports.domain.ImportField;
import dev.replydesk.review.imports.domain.ImportOptions;
import dev.replydesk.review.imports.domain.Preview;
import dev.replydesk.review.imports.domain.RowMapping;
import dev.replydesk.review.imports.domain.RowReading;
import dev.replydesk.review.imports.domain.RowReading.Fault;
import dev.replydesk.review.imports.domain.ShopChoice;
import dev.replydesk.review.shop.ShopName;
import dev.replydesk.review.shop.ShopService;
import dev.replydesk.review.shop.domain.ShopCard;
import dev.replydesk.review.tables.FileHead;
import dev.replydesk.review.tables.UnreadableFile;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Looks at the beginning of a file and suggests how to read it; nothing is stored. */
@Service
public class PreviewService {
    private static final int SHOWN = 20;
    private static final int SAMPLES = 200;
    private final ShopService shops;
    private final Clock clock;

    PreviewService(ShopService shops, Clock clock) {
        this.shops = shops;
        this.clock = clock;
    }

    /** With no column of the options set, columns and date formats are suggested. */
    public Mono<Preview> look(Principal caller, byte[] head, ImportOptions options) {
        return zone(caller, options).map(zone -> {
            try {
                return look(head, options, zone);
            } catch (UnreadableFile e) {
                return Preview.of(new Failure(e.fault(), e.detail()));
            }
        });
    }

    private Mono<ZoneId> zone(Principal caller, ImportOptions options) {
        return options.shop() instanceof ShopChoice.Fixed(var key)
                ? shops.cards(caller, List.of(new ShopName(options.marketplace(), key)))
                        .map(cards -> cards.values().stream().findFirst().map(ShopCard::zone).orElse(ZoneOffset.UTC))
                : Mono.just(ZoneOffset.UTC);
    }

    private Preview look(byte[] head, ImportOptions options, ZoneId zone) {
        var look = FileHead.of(head, options.format(), options.separator());
        var file = OpenFile.look(look, head.length < FileHead.SIZE, options);
        var rows = file.first().stream().map(raw -> ReadRow.of(raw, file)).toList();
        var dates = DateGuess.of(dates(rows));
        var columns = options.columns().isEmpty() ? ColumnNames.suggest(file.names()) : options.columns();
        var formats = options.dateFormats().isEmpty() ? dates.formats() : options.dateFormats();
        var mapping = new RowMapping(options.with(columns, formats), file.names());
        var lines = rows.stream().limit(SHOWN).map(row -> line(row, mapping, zone)).toList();
        var guess = new DateGuess(formats, options.dateFormats().isEmpty() && dates.ambiguous());
        return new Preview(null, look.gzip(), look.dialect(), ColumnNames.source(file.names()), file.names(), columns,
                guess, lines);
    }

    private static List<String> dates(List<ReadRow> rows) {
        return rows.stream().limit(SAMPLES)
                .flatMap(row -> Stream.ofNullable(row.values().get(ImportField.PUBLISHED_AT))).toList();
    }

    private Preview.Line line(ReadRow row, RowMapping mapping, ZoneId zone) {
        var number = row.raw().line();
        if (row.broken() != null) {
            var faults = row.broken().errors().stream().map(e -> new Fault(e.field(), e.message())).toList();
            return new Preview.Line(number, Map.of(), faults);
        }
        return switch (mapping.read(row.values(), zone, clock.instant())) {
            case RowReading.Good good -> new Preview.Line(number, good.shown(), List.of());
            case RowReading.Bad(var shown, var faults) -> new Preview.Line(number, shown, faults);
        };
    }
}
