package dev.replydesk.review.imports.domain;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A rating as stars, and as it was written where that says more. */
public record Stars(int stars, @Nullable String original) {
    private static final double LENIENCE = 1e-9;
    private static final Pattern NUMBER = Pattern.compile(
            "([+-]?\\d{1,6}(?:[.,]\\d{1,6})?)\\s*(?:/\\s*(\\d{1,6})|stars?|星|颗星|分)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern DRAWN = Pattern.compile("(★{0,5})☆{0,5}");
    private static final Map<String, Integer> WORDS = Map.of("negative", 1, "neutral", 3, "positive", 5, "差评", 1, "中评",
            3, "好评", 5);

    /** Half stars are rounded down; empty if the text is no rating of this scale. */
    static Optional<Stars> read(String text, RatingScale scale) {
        var word = WORDS.get(text.toLowerCase(Locale.ROOT));
        if (word != null) {
            return Optional.of(new Stars(word, text));
        }
        var drawn = DRAWN.matcher(text);
        if (drawn.matches()) {
            return of(drawn.group(1).length(), text);
        }
        var number = NUMBER.matcher(text);
        return number.matches()
                ? of(onFive(Double.parseDouble(number.group(1).replace(',', '.')), scale(scale, number.group(2))), text)
                : Optional.empty();
    }

    /** "8/10" names its own scale. */
    private static RatingScale scale(RatingScale scale, @Nullable String outOf) {
        return outOf != null && scale.equals(RatingScale.STARS) && !outOf.equals("5")
                ? new RatingScale(1, Double.parseDouble(outOf))
                : scale;
    }

    private static double onFive(double value, RatingScale scale) {
        return 1 + (value - scale.worst()) * 4 / (scale.best() - scale.worst());
    }

    private static Optional<Stars> of(double value, String text) {
        if (!(value >= 1 - LENIENCE && value <= 5 + LENIENCE)) {
            return Optional.empty();
        }
        int stars = (int) Math.ceil(value - 0.5 - LENIENCE);
        return Optional.of(new Stars(stars, text.equals(String.valueOf(stars)) ? null : text));
    }
}
