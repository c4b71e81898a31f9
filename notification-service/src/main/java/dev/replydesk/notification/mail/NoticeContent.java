package dev.replydesk.notification.mail;

import dev.replydesk.notification.delivery.Message;
import dev.replydesk.notification.delivery.domain.Notice;
import dev.replydesk.notification.people.domain.Person;
import dev.replydesk.notification.words.OneLine;
import dev.replydesk.notification.words.Wording;
import java.net.URI;
import java.util.List;

/** What a mail says that is not about one case, apart from what all mails say. */
record NoticeContent(String title, String when, String lead, Urgency urgency, List<LetterContent.Fact> facts,
        String open, String link) {

    static LetterContent of(Message<Person> message, Notice notice, URI publicUrl) {
        var words = Wording.of("mail.sentences", message.to().language());
        var said = switch (notice) {
            case Notice.Outage outage -> OutageContent.of(words, outage, message.to(), publicUrl);
            case Notice.Gap gap -> GapContent.of(words, gap, publicUrl);
            case Notice.Misses misses -> MissesContent.of(words, misses, message.to(), publicUrl);
        };
        return new LetterContent(words.say("language"), said.title(), said.title(), said.when(), said.title(),
                words.say("hello", OneLine.of(message.to().name()).text()), said.lead(),
                LetterContent.because(words, message), null, said.urgency().tone(), said.urgency().glyph(), null,
                words.say("colon"), said.facts(), said.open(), said.link(), LetterContent.footer(words, message),
                words.say("sender"));
    }
}
