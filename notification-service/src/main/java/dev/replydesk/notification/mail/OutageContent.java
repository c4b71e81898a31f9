package dev.replydesk.notification.mail;

import dev.replydesk.notification.delivery.domain.Notice;
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

    static NoticeContent of(Wording words, Notice.Outage outage, Person to, URI publicUrl) {
        var what = outage.isOver() ? "outage.over" : "outage.out";
        return new NoticeContent(words.say(what + ".title", OneLine.of(outage.channelName()).text()),
                words.say(what + ".when"), words.say(what + ".lead"),
                outage.isOver() ? Urgency.SOON : Urgency.OVERDUE, facts(words, outage, to), words.say("outage.open"),
                UriComponentsBuilder.fromUri(publicUrl).path("/settings/channels").build().toUriString());
    }

    private static List<LetterContent.Fact> facts(Wording words, Notice.Outage outage, Person to) {
        var facts = new ArrayList<LetterContent.Fact>();
        facts.add(new LetterContent.Fact(words.say("outage.since"),
                words.date(outage.since(), LetterContent.zone(to.zone()))));
        if (outage.reason() != null) {
            facts.add(new LetterContent.Fact(words.say("outage.reason"), OneLine.of(outage.reason()).text()));
        }
        return facts;
    }
}
