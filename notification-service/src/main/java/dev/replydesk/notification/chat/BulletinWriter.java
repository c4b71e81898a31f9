package dev.replydesk.notification.chat;

import dev.replydesk.notification.delivery.Matter;
import dev.replydesk.notification.delivery.Message;
import dev.replydesk.notification.rooms.domain.Room;
import dev.replydesk.notification.words.Wording;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;

/** Writes what a room reads about its alerts, in its language and by its clock. */
record BulletinWriter(URI publicUrl) {

    Bulletin write(Message<Room> message) {
        var words = Wording.of("chat.sentences", message.to().language());
        var most = message.to().kind().together();
        var lines = message.matters().stream().limit(most).map(matter -> line(words, matter, message)).toList();
        var rest = message.matters().size() - lines.size();
        return new Bulletin(title(words, message), lines, rest == 0 ? null : words.say("rest", rest),
                new Bulletin.Link(words.say("queue"), link("/queue").build().toUriString()));
    }

    private static String title(Wording words, Message<Room> message) {
        if (message.isTrial()) {
            return words.say("title.trial");
        }
        var all = message.matters().size();
        var overdue = message.matters().stream().filter(matter -> isOverdue(matter, message.now())).count();
        if (all == 1) {
            return words.say(overdue == 1 ? "title.overdue" : "title.left");
        }
        return overdue == all
                ? words.say("title.all", all)
                : words.say(overdue == 0 ? "title.many" : "title.some", all, overdue);
    }

    private Bulletin.Line line(Wording words, Matter matter, Message<Room> message) {
        var alert = matter.alert();
        var url = link("/queue").queryParam("case", "{case}").encode().build(alert.caseId()).toString();
        return new Bulletin.Line(facts(words, matter, message), new Bulletin.Link(words.say("open"), url));
    }

    private static String facts(Wording words, Matter matter, Message<Room> message) {
        var alert = matter.alert();
        var overdue = isOverdue(matter, message.now());
        var left = overdue
                ? words.say("overdue")
                : words.say("left", words.time(Duration.between(message.now(), alert.replyDueAt())));
        var due = words.say(overdue ? "was.due" : "due",
                words.date(alert.replyDueAt(), ZoneId.of(message.to().zone())));
        return Stream
                .of(alert.isAboutThePromise() ? List.<String>of() : List.of(words.say(alert.sentences())),
                        List.of(left),
                        alert.rating() == null ? List.<String>of() : List.of(words.say("stars", alert.rating())),
                        matter.shopName() == null ? List.<String>of() : List.of(PlainName.of(matter.shopName()).text()),
                        List.of(due),
                        alert.level() == null ? List.<String>of() : List.of(words.say("level", alert.level())),
                        alert.late() ? List.of(words.say("late")) : List.<String>of())
                .flatMap(List::stream)
                .collect(Collectors.joining(" · "));
    }

    /** A warning that is sent after the deadline speaks of the deadline. */
    static boolean isOverdue(Matter matter, Instant now) {
        return matter.alert().isBreach() || !now.isBefore(matter.alert().replyDueAt());
    }

    private UriComponentsBuilder link(String path) {
        return UriComponentsBuilder.fromUri(publicUrl).path(path);
    }
}
