package dev.replydesk.review.imports.domain;

import dev.replydesk.review.imports.domain.RowReading.Fault;
import dev.replydesk.review.review.domain.CustomerTier;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns the values of a row into what a review needs, by the options of its import. */
public final class RowMapping {
    private static final Duration TOLERANCE = Duration.ofMinutes(5);
    private static final int MOST_MEDIA = 50;
    private static final int LONGEST_ADDRESS = 2_000;
    private static final Set<String> SCHEMES = Set.of("http", "https");
    private final Map<ImportField, String> columns = new EnumMap<>(ImportField.class);
    private final ShopChoice shop;
    private final DateReader dates;
    private final RatingScale scale;

    /** {@code names} are the columns of the file, used where the options name none. */
    public RowMapping(ImportOptions options, List<String> names) {
        this.shop = options.shop();
        this.dates = DateReader.of(options.dateFormats());
        this.scale = Objects.requireNonNullElse(options.ratingScale(), RatingScale.STARS);
        var chosen = options.columns().isEmpty() ? ColumnNames.suggest(names) : options.columns();
        chosen.forEach((key, column) -> ImportField.of(key).ifPresent(field -> columns.put(field, column)));
    }

    /** The columns it reads that the file does not have. */
    public List<String> missingFrom(List<String> header) {
        var wanted = new ArrayList<>(columns.values());
        if (shop instanceof ShopChoice.FromColumn(var column)) {
            wanted.add(column);
        }
        return wanted.stream().distinct().filter(column -> !header.contains(column)).toList();
    }

    /** Whether it reads what no review can do without: some words, and when they were published. */
    public boolean isEnough() {
        return columns.containsKey(ImportField.PUBLISHED_AT)
                && (columns.containsKey(ImportField.TEXT) || columns.containsKey(ImportField.TITLE));
    }

    public Map<ImportField, String> pick(Map<String, String> row) {
        var picked = new EnumMap<ImportField, String>(ImportField.class);
        columns.forEach((field, column) -> {
            var value = row.get(column);
            if (value != null) {
                picked.put(field, value);
            }
        });
        return picked;
    }

    /** The key of the row's shop; empty where its column is. */
    public String shop(Map<String, String> row) {
        return switch (shop) {
            case ShopChoice.Fixed(var key) -> key;
            case ShopChoice.FromColumn(var column) -> Objects.requireNonNullElse(row.get(column), "");
        };
    }

    public RowReading read(Map<ImportField, String> values, ZoneId zone, Instant now) {
        return new Reading(values, zone, now).read();
    }

    private final class Reading {
        private final Map<ImportField, String> values;
        private final ZoneId zone;
        private final Instant now;
        private final List<Fault> faults = new ArrayList<>();

        Reading(Map<ImportField, String> values, ZoneId zone, Instant now) {
            this.values = values;
            this.zone = zone;
            this.now = now;
        }

        RowReading read() {
            values.forEach((field, value) -> unless(value.length() <= field.longest(), field,
                    "must be at most %d characters".formatted(field.longest())));
            var title = values.get(ImportField.TITLE);
            var text = Objects.requireNonNullElse(values.get(ImportField.TEXT), Objects.requireNonNullElse(title, ""));
            unless(!text.isBlank(), ImportField.TEXT, "must not be blank");
            var rating = rating();
            var language = language();
            var published = date(ImportField.PUBLISHED_AT);
            unless(published != null || values.containsKey(ImportField.PUBLISHED_AT), ImportField.PUBLISHED_AT,
                    "must not be blank");
            var edited = date(ImportField.EDITED_AT);
            unless(edited == null || published == null || !edited.at().isBefore(published.at()), ImportField.EDITED_AT,
                    "must not be before publishedAt");
            var followed = values.get(ImportField.FOLLOW_UP_OF);
            unless(followed == null || !followed.equals(values.get(ImportField.EXTERNAL_ID)), ImportField.FOLLOW_UP_OF,
                    "must be the externalId of another review");
            var media = media();
            var url = values.get(ImportField.URL);
            unless(url == null || isAddress(url), ImportField.URL, "must be an address with http or https");
            var replied = date(ImportField.REPLY_AT);
            var tier = tier();
            if (published == null || !faults.isEmpty()) {
                return new RowReading.Bad(Draft.keyed(values), List.copyOf(faults));
            }
            var wordsAreTitle = !values.containsKey(ImportField.TEXT);
            return new RowReading.Good(
                    new Draft(values, text, wordsAreTitle ? null : title, rating, language, published,
                            edited, media, values.containsKey(ImportField.REPLY_TEXT) ? replied : null, tier));
        }

        private @Nullable Stars rating() {
            var text = values.get(ImportField.RATING);
            var stars = text == null ? null : Stars.read(text, scale).orElse(null);
            unless(text == null || stars != null, ImportField.RATING,
                    "\"%s\" is no rating between %s and %s; set ratingScale if the file has another scale"
                            .formatted(text, shown(scale.worst()), shown(scale.best())));
            return stars;
        }

        private @Nullable CustomerTier tier() {
            var text = values.get(ImportField.CUSTOMER_TIER);
            var tier = text == null ? null : TierWords.read(text).orElse(null);
            unless(text == null || tier != null, ImportField.CUSTOMER_TIER,
                    "must be NEW, REGULAR or VIP; leave the cell empty if it is not known");
            return tier;
        }

        private static String shown(double value) {
            return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
        }

        /** Exports write en_US as often as en-US. */
        private @Nullable String language() {
            var text = values.get(ImportField.LANGUAGE);
            var tag = text == null ? null : text.replace('_', '-');
            unless(tag == null || isLanguage(tag), ImportField.LANGUAGE, "must be a BCP 47 tag such as en or zh-Hans");
            return tag;
        }

        private @Nullable WrittenDate date(ImportField field) {
            var text = values.get(field);
            if (text == null) {
                return null;
            }
            var date = dates.read(text, zone, now).orElse(null);
            unless(date != null, field, "\"%s\" is no date of the formats that were given".formatted(text));
            unless(date == null || !date.at().isAfter(now.plus(TOLERANCE)), field,
                    "must not be more than five minutes in the future");
            unless(date == null || !date.at().isBefore(Instant.EPOCH), field, "must not be before 1970");
            return date;
        }

        private List<String> media() {
            var text = values.get(ImportField.MEDIA);
            if (text == null) {
                return List.of();
            }
            var addresses = Stream.of(text.split("[\\s,;]+")).filter(one -> !one.isEmpty()).toList();
            unless(addresses.size() <= MOST_MEDIA && addresses.stream().allMatch(Reading::isAddress),
                    ImportField.MEDIA, "must hold at most 50 addresses with http or https");
            return addresses;
        }

        private void unless(boolean right, ImportField field, String message) {
            if (!right) {
                faults.add(new Fault(field.key(), message));
            }
        }

        private static boolean isLanguage(String tag) {
            try {
                return !new Locale.Builder().setLanguageTag(tag).build().getLanguage().isEmpty();
            } catch (IllformedLocaleException e) {
                return false;
            }
        }

        private static boolean isAddress(String text) {
            try {
                var address = new URI(text);
                return text.length() <= LONGEST_ADDRESS && address.getHost() != null && address.getScheme() != null
                        && SCHEMES.contains(address.getScheme().toLowerCase(Locale.ROOT));
            } catch (URISyntaxException e) {
                return false;
            }
        }
    }
}
