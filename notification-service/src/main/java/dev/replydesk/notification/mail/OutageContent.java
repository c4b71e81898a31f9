package dev.replydesk.notification.mail;

import dev.replydesk.notification.delivery.Message;
import dev.replydesk.notification.delivery.domain.Alert;
import dev.replydesk.notification.people.domain.Person;
import dev.replydesk.notification.words.OneLine;
import dev.replydesk.notification.words.Wording;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.springframework.web.util.UriComponentsBuilder;

/** What a mail says about a channel that is out, or works again. */
final class OutageContent {

    private OutageContent() {
    }

    static LetterContent of(Message<Person> message, Alert.Outage outage, URI publicUrl) {
        var words = Wording.of("mail.sentences", message.to().language());
        var name = OneLine.of(outage.channelName()).text();
        var what = outage.isOver() ? "outage.over" : "outage.out";
        var title = words.say(what + ".title", name);
        return new LetterContent(words.say("language"), title, title, words.say(what + ".when"), title,
                words.say("hello", OneLine.of(message.to().name()).text()), words.say(what + ".lead"), List.of(),
                null,
                outage.isOver() ? "soon" : "over", outage.isOver() ? "●" : "▲", null, words.say("colon"),
                facts(words, outage, message.to()), words.say("outage.open"),
                UriComponentsBuilder.fromUri(publicUrl).path("/settings/channels").build().toUriString(),
                LetterContent.footer(words, message), words.say("sender"));
    }

    private static List<LetterContent.Fact> facts(Wording words, Alert.Outage outage, Person to) {
        var facts = new ArrayList<LetterContent.Fact>();
        facts.add(new LetterContent.Fact(words.say("outage.since"),
                words.date(outage.since(), LetterContent.zone(to.zone()))));
        if (outage.reason() != null) {
            facts.add(new LetterContent.Fact(words.say("outage.reason"), OneLine.of(outage.reason()).text()));
        }
        return facts;
    }
}
