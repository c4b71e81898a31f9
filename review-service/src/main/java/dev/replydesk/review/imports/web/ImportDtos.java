package dev.replydesk.review.imports.web;

import dev.replydesk.review.api.model.FieldProblemDto;
import dev.replydesk.review.api.model.ImportColumnsDto;
import dev.replydesk.review.api.model.ImportDto;
import dev.replydesk.review.api.model.ImportFailureDto;
import dev.replydesk.review.api.model.ImportFormatDto;
import dev.replydesk.review.api.model.ImportOptionsDto;
import dev.replydesk.review.api.model.ImportStateDto;
import dev.replydesk.review.api.model.MarketplaceDto;
import dev.replydesk.review.api.model.PreviewDto;
import dev.replydesk.review.api.model.PreviewRowDto;
import dev.replydesk.review.api.model.RatingScaleDto;
import dev.replydesk.review.imports.domain.Failure;
import dev.replydesk.review.imports.domain.Import;
import dev.replydesk.review.imports.domain.ImportOptions;
import dev.replydesk.review.imports.domain.Preview;
import dev.replydesk.review.imports.domain.ShopChoice;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Imports as they leave over HTTP. */
@Component
class ImportDtos {
    private final JsonMapper json;
    private final Clock clock;

    ImportDtos(JsonMapper json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    ImportDto of(Import told) {
        var counts = told.progress().counts();
        return new ImportDto(told.id(), ImportStateDto.valueOf(told.state().name()), told.file().name(),
                told.file().bytes(), told.progress().bytesRead(), counts.lines(), counts.created(), counts.updated(),
                counts.duplicate(), counts.quarantined(), told.receivedAt(), told.sender().subject(),
                options(told.options())).rowsPerSecond(told.rowsPerSecond(clock.instant())).startedAt(told.startedAt())
                .finishedAt(told.finishedAt()).replayOf(told.replayOf()).failure(failure(told.failure()));
    }

    private ImportOptionsDto options(ImportOptions told) {
        Object shop = switch (told.shop()) {
            case ShopChoice.Fixed(var key) -> key;
            case ShopChoice.FromColumn(var column) -> Map.of("column", column);
        };
        var scale = told.ratingScale();
        return new ImportOptionsDto(MarketplaceDto.valueOf(told.marketplace().name()), shop)
                .format(told.format() == null ? null : ImportFormatDto.valueOf(told.format().name()))
                .delimiter(told.delimiter()).history(told.history() ? true : null)
                .columns(told.columns().isEmpty() ? null : columns(told.columns()))
                .dateFormats(told.dateFormats().isEmpty() ? null : told.dateFormats())
                .ratingScale(scale == null ? null : new RatingScaleDto(scale.worst(), scale.best()));
    }

    private ImportColumnsDto columns(Map<String, String> told) {
        return json.convertValue(told, ImportColumnsDto.class);
    }

    private static @Nullable ImportFailureDto failure(@Nullable Failure told) {
        return told == null
                ? null
                : new ImportFailureDto(ImportFailureDto.CodeEnum.fromValue(told.code().name()), told.detail());
    }

    PreviewDto of(Preview told) {
        var rows = told.lines().stream().map(ImportDtos::row).toList();
        var dialect = told.dialect();
        var dto = new PreviewDto(told.gzip(), told.header(), columns(told.columns()), told.dates().formats(),
                told.dates().ambiguous(), rows).failure(failure(told.failure())).source(told.source());
        return dialect == null
                ? dto
                : dto.format(ImportFormatDto.valueOf(dialect.format().name()))
                        .delimiter(String.valueOf(dialect.delimiter()));
    }

    private static PreviewRowDto row(Preview.Line line) {
        var errors = line.faults().stream().map(f -> new FieldProblemDto(f.field(), f.message())).toList();
        return new PreviewRowDto(line.number(), line.shown(), errors);
    }
}
