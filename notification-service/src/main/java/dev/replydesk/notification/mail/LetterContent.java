package dev.replydesk.notification.mail;

import dev.replydesk.notification.delivery.Message;
import dev.replydesk.notification.delivery.domain.Alert;
import dev.replydesk.notification.delivery.domain.ClockKind;
import dev.replydesk.notification.delivery.domain.Reason;
import dev.replydesk.notification.people.domain.Person;
import dev.replydesk.notification.words.OneLine;
import dev.replydesk.notification.words.Wording;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** The values the templates show; both templates and the subject say the same because they share it. */
record LetterContent(String language, String subject, String title, String when, String what, String hello, String lead,
        List<String> because, @Nullable String late, String tone, String glyph, @Nullable Integer percent, String colon,
        List<Fact> facts,
        String open,
        String link,
        String footer, String sender) {

    /** One line of the table. */
    record Fact(String label, String value, @Nullable String url) {
        Fact(String label, String value) {
            this(label, value, null);
        }
    }

    static LetterContent of(Message<Person> message, URI publicUrl) {
        var words = Wording.of("mail.sentences", message.to().language());
        var alert = message.alert();
        var left = Duration.between(message.now(), alert.replyDueAt());
        var urgency = Urgency.of(alert, left);
        var said = Saying.of(words, alert, urgency, left);
        var what = what(words, alert);
        return new LetterContent(words.say("language"), subject(said.when(), what, message.shopName()), said.title(),
                said.when(), what, words.say("hello", OneLine.of(message.to().name()).text()), said.lead(),
                because(words, message), alert.late() ? words.say("late") : null, urgency.tone(), urgency.glyph(),
                alert.isAboutThePromise() ? Math.min(alert.threshold(), 100) : null, words.say("colon"),
                facts(words, alert, message), words.say("open"), link(publicUrl, alert), footer(words, message),
                words.say("sender"));
    }

    static List<String> because(Wording words, Message<Person> message) {
        return because(message).map(reason -> words.say(because(words, message, reason),
                OneLine.of(reason.name()).text(), until(words, reason, message))).toList();
    }

    private static Stream<Reason> because(Message<Person> message) {
        return message.notice() == null
                ? message.matters().stream().flatMap(matter -> matter.because().stream()).distinct()
                : message.because().stream();
    }

    /** Some advice fits only what is about a case. */
    private static String because(Wording words, Message<Person> message, Reason reason) {
        var other = "because.notice." + reason.kind();
        return message.notice() != null && words.sentences().containsKey(other) ? other : "because." + reason.kind();
    }

    private static String until(Wording words, Reason reason, Message<Person> message) {
        return reason.until() == null ? "" : words.date(reason.until(), zone(message.to().zone()));
    }

    private static String what(Wording words, Alert.Deadline alert) {
        return alert.rating() == null ? words.say("what.unrated") : words.say("what.rated", alert.rating());
    }

    private static String subject(String when, String what, @Nullable String shop) {
        return Stream.of(when, what, shop == null ? "" : OneLine.of(shop).text()).filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private static List<Fact> facts(Wording words, Alert.Deadline alert, Message<Person> message) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(words.say("due"), words.date(alert.replyDueAt(), zone(message.to().zone()))));
        if (alert.clock() == ClockKind.MARKETPLACE_WINDOW) {
            facts.add(new Fact(words.say("taken"), words.date(alert.dueAt(), zone(message.to().zone()))));
        }
        if (alert.rating() != null) {
            facts.add(new Fact(words.say("rating"),
                    stars(alert.rating()) + "  " + words.say("rating.value", alert.rating())));
        }
        if (message.shopName() != null) {
            facts.add(new Fact(words.say("shop"), OneLine.of(message.shopName()).text()));
        }
        return facts;
    }

    private static String stars(int rating) {
        return "★".repeat(rating) + "☆".repeat(5 - rating);
    }

    static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException _) {
            return ZoneOffset.UTC;
        }
    }

    static String link(URI publicUrl, Alert.Deadline alert) {
        return UriComponentsBuilder.fromUri(publicUrl).path("/queue").queryParam("case", "{case}").encode()
                .build(alert.caseId()).toString();
    }

    static String footer(Wording words, Message<Person> message) {
        var merchant = message.merchantName();
        return merchant == null ? words.say("footer") : words.say("footer.merchant", OneLine.of(merchant).text());
    }
}
