package dev.replydesk.notification.mail;

import dev.replydesk.notification.delivery.domain.Notice;
import dev.replydesk.notification.words.OneLine;
import dev.replydesk.notification.words.Wording;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;

/** What a mail says about reviews that are missing, day by day. */
final class GapContent {

    private static final int SHOWN = 7;

    private GapContent() {
    }

    static NoticeContent of(Wording words, Notice.Gap gap, URI publicUrl) {
        var link = UriComponentsBuilder.fromUri(publicUrl).path("/shops").queryParam("shop", "{shop}").encode()
                .build(gap.shopId()).toString();
        return new NoticeContent(words.say("gap.title", gap.missing(), OneLine.of(gap.shopName()).text()),
                words.say("gap.when"), words.say("gap.lead"), Urgency.NEAR, facts(words, gap.days()),
                words.say("gap.open"), link);
    }

    private static List<LetterContent.Fact> facts(Wording words, List<Notice.Gap.Day> days) {
        var rest = days.stream().skip(SHOWN).mapToLong(Notice.Gap.Day::missing).sum();
        return Stream.concat(days.stream().limit(SHOWN).map(day -> fact(words, name(words, day), day.missing())),
                rest == 0 ? Stream.of() : Stream.of(fact(words, words.say("gap.others"), rest))).toList();
    }

    private static LetterContent.Fact fact(Wording words, String label, long missing) {
        return new LetterContent.Fact(label, words.say("gap.missing", missing));
    }

    private static String name(Wording words, Notice.Gap.Day day) {
        return day.until() == null
                ? words.day(day.day())
                : words.say("gap.days", words.day(day.day()), words.day(day.last()));
    }
}
