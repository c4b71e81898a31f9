package dev.replydesk.gateway.people;

import dev.replydesk.chassis.problem.FieldProblem;
import dev.replydesk.chassis.problem.ProblemException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks what a schema cannot say about a person's fields, and names every field that is wrong at once. */
public final class PersonFields {
    private static final Pattern MAIL = Pattern
            .compile("[^\\s@\"<>,;:\\\\\\p{Cntrl}]{1,64}@[^\\s@\"<>,;:\\\\\\p{Cntrl}]{1,189}");
    private final List<FieldProblem> wrong = new ArrayList<>();

    public PersonFields mail(String mail) {
        if (!MAIL.matcher(mail.strip()).matches()) {
            wrong.add(new FieldProblem("mail", "must be a mail address such as ann@example.org"));
        }
        return this;
    }

    public PersonFields name(@Nullable String name) {
        if (name != null && (name.isBlank() || name.chars().anyMatch(Character::isISOControl))) {
            wrong.add(new FieldProblem("name", "must hold a letter and no control characters"));
        }
        return this;
    }

    public PersonFields language(@Nullable String language) {
        return checked("language", language, "must be a language tag such as en or zh-CN",
                tag -> new Locale.Builder().setLanguageTag(tag).build());
    }

    public PersonFields zone(@Nullable String zone) {
        return checked("zone", zone, "must be a time zone such as Europe/Berlin", ZoneId::of);
    }

    /** Throws the 400 that names all the fields, if there are any. */
    public void check() {
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid(wrong);
        }
    }

    private PersonFields checked(String field, @Nullable String value, String message, Consumer<String> parser) {
        try {
            if (value != null) {
                parser.accept(value);
            }
        } catch (DateTimeException | IllformedLocaleException e) {
            wrong.add(new FieldProblem(field, message));
        }
        return this;
    }
}
