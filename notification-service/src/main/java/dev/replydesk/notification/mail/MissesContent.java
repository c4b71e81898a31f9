package dev.replydesk.notification.mail;

import dev.replydesk.notification.delivery.domain.Notice;
import dev.replydesk.notification.people.domain.Person;
import dev.replydesk.notification.words.Wording;
import java.net.URI;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.web.util.UriComponentsBuilder;

/** What a mail says about cases that will not be answered in time, and what that is made of. */
final class MissesContent {

    private MissesContent() {
    }

    static NoticeContent of(Wording words, Notice.Misses misses, Person to, URI publicUrl) {
        var zone = LetterContent.zone(to.zone());
        return new NoticeContent(words.say("misses.title", misses.misses()), words.say("misses.when"),
                lead(words, misses, zone), Urgency.NEAR, facts(words, misses, zone), words.say("misses.open"),
                UriComponentsBuilder.fromUri(publicUrl).path("/board").build().toUriString());
    }

    private static String lead(Wording words, Notice.Misses misses, ZoneId zone) {
        var pace = misses.usual()
                ? words.say("misses.usual", misses.perHour())
                : words.say("misses.people", misses.people(), misses.perHour());
        return words.say("misses.lead", pace, misses.misses(), misses.waiting(), words.clock(misses.until(), zone));
    }

    private static List<LetterContent.Fact> facts(Wording words, Notice.Misses misses, ZoneId zone) {
        var facts = new ArrayList<LetterContent.Fact>();
        if (misses.late() > 0) {
            facts.add(new LetterContent.Fact(words.say("misses.late"), words.say("misses.cases", misses.late())));
        }
        facts.add(new LetterContent.Fact(words.say("misses.until"), words.date(misses.until(), zone)));
        if (!misses.first().isEmpty()) {
            facts.add(new LetterContent.Fact(words.say("misses.first"), misses.first().stream()
                    .map(due -> words.clock(due.at(), zone)).distinct().collect(Collectors.joining(" · "))));
        }
        return facts;
    }
}
