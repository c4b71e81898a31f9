package dev.replydesk.notification.mail;

import dev.replydesk.notification.delivery.domain.Alert;
import dev.replydesk.notification.words.Wording;
import java.time.Duration;

/** What a mail about a case says first: in a word or two, as a title, and in a sentence. */
record Saying(String when, String title, String lead) {

    static Saying of(Wording words, Alert.Deadline alert, Urgency urgency, Duration left) {
        return alert.isAboutThePromise() ? promise(words, alert, urgency, left) : other(words, alert.sentences());
    }

    private static Saying promise(Wording words, Alert.Deadline alert, Urgency urgency, Duration left) {
        var overdue = urgency == Urgency.OVERDUE;
        var said = words.say("lead." + urgency.wording(), alert.threshold());
        return new Saying(overdue ? words.say("subject.overdue") : words.say("subject.left", words.time(left)),
                overdue ? words.say("title.overdue") : words.say("title.left", words.time(left)),
                alert.level() == null ? said : said + words.say("lead.level", alert.level()));
    }

    private static Saying other(Wording words, String about) {
        return new Saying(words.say(about + ".when"), words.say(about + ".title"), words.say(about + ".lead"));
    }
}
