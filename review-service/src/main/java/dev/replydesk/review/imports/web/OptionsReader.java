package dev.replydesk.review.imports.web;

import dev.replydesk.chassis.problem.FieldProblem;
import dev.replydesk.chassis.problem.JsonProblems;
import dev.replydesk.chassis.problem.ProblemException;
import dev.replydesk.chassis.problem.StrictJson;
import dev.replydesk.review.api.model.ImportColumnsDto;
import dev.replydesk.review.api.model.ImportOptionsDto;
import dev.replydesk.review.api.model.PreviewOptionsDto;
import dev.replydesk.review.api.model.RatingScaleDto;
import dev.replydesk.review.imports.domain.DateReader;
import dev.replydesk.review.imports.domain.ImportField;
import dev.replydesk.review.imports.domain.ImportOptions;
import dev.replydesk.review.imports.domain.RatingScale;
import dev.replydesk.review.imports.domain.ShopChoice;
import dev.replydesk.review.shop.domain.Marketplace;
import dev.replydesk.review.tables.domain.TableFormat;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Turns the options of an import into those of the domain, as strictly as any other body is read. */
@Component
class OptionsReader {
    private final JsonMapper json;
    private final Validator validator;

    OptionsReader(JsonMapper json, Validator validator) {
        this.json = StrictJson.strict(json);
        this.validator = validator;
    }

    ImportOptions read(byte[] part) {
        try {
            var told = json.readValue(part, ImportOptionsDto.class);
            if (told == null) {
                throw ProblemException.invalid("options", "must be a JSON object");
            }
            check(told);
            return options(told);
        } catch (JacksonException e) {
            throw JsonProblems.of(e);
        }
    }

    private void check(ImportOptionsDto told) {
        var violations = validator.validate(told);
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(violations.stream()
                    .map(v -> new FieldProblem(v.getPropertyPath().toString(), v.getMessage()))
                    .sorted(Comparator.comparing(FieldProblem::field)).toList());
        }
    }

    ImportOptions options(ImportOptionsDto told) {
        checkFormats(told.getDateFormats());
        return new ImportOptions(Marketplace.valueOf(told.getMarketplace().name()), shop(told.getShop()),
                told.getFormat() == null ? null : TableFormat.valueOf(told.getFormat().name()), told.getDelimiter(),
                Boolean.TRUE.equals(told.getHistory()), columns(told.getColumns()),
                Objects.requireNonNullElse(told.getDateFormats(), List.of()), scale(told.getRatingScale()));
    }

    ImportOptions options(@Nullable PreviewOptionsDto told) {
        var given = told == null ? new PreviewOptionsDto() : told;
        checkFormats(given.getDateFormats());
        var marketplace = given.getMarketplace() == null
                ? Marketplace.MANUAL
                : Marketplace.valueOf(given.getMarketplace().name());
        return new ImportOptions(marketplace,
                given.getShop() == null ? new ShopChoice.Fixed("") : shop(given.getShop()),
                given.getFormat() == null ? null : TableFormat.valueOf(given.getFormat().name()), given.getDelimiter(),
                false, columns(given.getColumns()), Objects.requireNonNullElse(given.getDateFormats(), List.of()),
                scale(given.getRatingScale()));
    }

    private static ShopChoice shop(@Nullable Object told) {
        if (told instanceof String key && !key.isBlank()) {
            return new ShopChoice.Fixed(key);
        }
        if (told instanceof Map<?, ?> map && map.size() == 1 && map.get("column") instanceof String column) {
            return new ShopChoice.FromColumn(column);
        }
        throw ProblemException.invalid("shop", "must be the key of a shop or {\"column\": \"…\"}");
    }

    private Map<String, String> columns(@Nullable ImportColumnsDto told) {
        if (told == null) {
            return Map.of();
        }
        var columns = new LinkedHashMap<String, String>();
        json.convertValue(told, new TypeReference<Map<String, String>>() {
        }).forEach((field, column) -> {
            if (column != null && ImportField.of(field).isPresent()) {
                columns.put(field, column);
            }
        });
        return columns;
    }

    private static @Nullable RatingScale scale(@Nullable RatingScaleDto told) {
        if (told == null) {
            return null;
        }
        if (told.getWorst().equals(told.getBest())) {
            throw ProblemException.invalid("ratingScale", "its ends must differ");
        }
        return new RatingScale(told.getWorst(), told.getBest());
    }

    private static void checkFormats(@Nullable List<String> formats) {
        try {
            var unused = DateReader.of(Objects.requireNonNullElse(formats, List.of()));
        } catch (IllegalArgumentException e) {
            throw ProblemException.invalid("dateFormats", "must be formats such as yyyy-MM-dd or dd/MM/yyyy HH:mm");
        }
    }
}
