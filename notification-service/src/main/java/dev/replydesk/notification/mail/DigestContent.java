package dev.replydesk.notification.mail;

import dev.replydesk.notification.delivery.Matter;
import dev.replydesk.notification.delivery.Message;
import dev.replydesk.notification.delivery.domain.ChannelKind;
import dev.replydesk.notification.people.domain.Person;
import dev.replydesk.notification.words.OneLine;
import dev.replydesk.notification.words.Wording;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;

/** What a mail says that tells of several cases at once; each is named with its own link, the most urgent first. */
final class DigestContent {

    private DigestContent() {
    }

    static LetterContent of(Message<Person> message, URI publicUrl) {
        var words = Wording.of("mail.sentences", message.to().language());
        var first = message.matters().getFirst();
        var left = left(message, first);
        var urgency = Urgency.of(first.alert(), left);
        var when = Saying.of(words, first.alert(), urgency, left).when();
        var title = title(words, message);
        return new LetterContent(words.say("language"), title, title, when, title,
                words.say("hello", OneLine.of(message.to().name()).text()), words.say("digest.lead"),
                LetterContent.because(words, message), null, urgency.tone(), urgency.glyph(), null, words.say("colon"),
                facts(words, message, publicUrl), words.say("digest.open"),
                UriComponentsBuilder.fromUri(publicUrl).path("/queue").build().toUriString(),
                LetterContent.footer(words, message), words.say("sender"));
    }

    private static String title(Wording words, Message<Person> message) {
        var all = message.matters().size();
        var overdue = message.matters().stream()
                .filter(matter -> Urgency.of(matter.alert(), left(message, matter)) == Urgency.OVERDUE).count();
        if (overdue == all) {
            return words.say("digest.all", all);
        }
        return overdue == 0 ? words.say("digest.many", all) : words.say("digest.some", all, overdue);
    }

    private static List<LetterContent.Fact> facts(Wording words, Message<Person> message, URI publicUrl) {
        var most = ChannelKind.MAIL.together();
        var facts = new ArrayList<>(message.matters().stream().limit(most)
                .map(matter -> fact(words, message, matter, publicUrl)).toList());
        var rest = message.matters().size() - facts.size();
        if (rest > 0) {
            facts.add(new LetterContent.Fact("", words.say("digest.rest", rest)));
        }
        return facts;
    }

    private static LetterContent.Fact fact(Wording words, Message<Person> message, Matter matter, URI publicUrl) {
        var alert = matter.alert();
        var left = left(message, matter);
        var said = Saying.of(words, alert, Urgency.of(alert, left), left);
        var due = words.date(alert.replyDueAt(), LetterContent.zone(message.to().zone()));
        var value = Stream.of(alert.rating() == null ? "" : words.say("rating.value", alert.rating()),
                matter.shopName() == null ? "" : OneLine.of(matter.shopName()).text(), words.say("digest.due", due))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
        return new LetterContent.Fact(said.when(), value, LetterContent.link(publicUrl, alert));
    }

    private static Duration left(Message<Person> message, Matter matter) {
        return Duration.between(message.now(), matter.alert().replyDueAt());
    }
}
