package dev.replydesk.chassis.problem;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ClassUtils;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Says in our own words what is wrong with a JSON body, since the parser's words name classes. */
public final class JsonProblems {
    private JsonProblems() {
    }

    public static ProblemException of(JacksonException e) {
        return ProblemException.invalid(path(e), message(e));
    }

    private static String path(JacksonException e) {
        return e.getPath().stream().map(r -> r.getPropertyName() == null
                ? "[" + r.getIndex() + "]"
                : r
                        .getPropertyName())
                .collect(Collectors.joining(".")).replace(".[", "[");
    }

    private static String message(JacksonException e) {
        return switch (e) {
            case UnrecognizedPropertyException u -> unknown(u);
            case ValueInstantiationException v -> expected(v.getType().getRawClass());
            case InvalidNullException n -> "must not be null";
            case MismatchedInputException m -> expected(m.getTargetType());
            case StreamReadException s -> "is not valid JSON" + where(s);
            default -> "has a value of the wrong type";
        };
    }

    private static String unknown(UnrecognizedPropertyException e) {
        var known = e.getKnownPropertyIds();
        return "is not a known field" + (known == null
                ? ""
                : "; known are "
                        + known.stream().map(String::valueOf).sorted().collect(Collectors.joining(", ")));
    }

    private static String where(StreamReadException e) {
        var at = e.getLocation();
        return at == null || at.getLineNr() < 1 ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
    }

    /** What a value of this type looks like in JSON. */
    static String expected(@Nullable Class<?> target) {
        if (target == null) {
            return "has a value of the wrong type";
        }
        var type = ClassUtils.resolvePrimitiveIfNecessary(target);
        if (type.isEnum()) {
            return "must be one of " + Arrays.stream(type.getEnumConstants()).map(String::valueOf).collect(Collectors
                    .joining(", "));
        }
        return "must be " + shape(type);
    }

    private static String shape(Class<?> type) {
        if (type == String.class) {
            return "a text";
        } else if (type == Integer.class || type == Long.class) {
            return "a whole number";
        } else if (Number.class.isAssignableFrom(type) || type == BigDecimal.class) {
            return "a number";
        } else if (type == Boolean.class) {
            return "true or false";
        } else if (Collection.class.isAssignableFrom(type) || type.isArray()) {
            return "a list";
        }
        return written(type);
    }

    private static String written(Class<?> type) {
        if (type == Instant.class) {
            return "an instant such as 2026-01-31T09:00:00Z";
        } else if (type == LocalDate.class) {
            return "a date such as 2026-01-31";
        } else if (type == Duration.class) {
            return "a duration such as PT24H";
        } else if (type == URI.class) {
            return "an address such as https://example.org/";
        }
        return "an object";
    }
}
