package dev.replydesk.standalone.simulator;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** All reviews of the one account this marketplace has. */
final class Feedbacks {

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Journal journal;
    private final Clock clock;
    private int ignoredAnswers;

    Feedbacks(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
        journal.read().forEach(entry -> entries.put(entry.feedback().id(), entry));
        journal.rewrite(entries.values());
    }

    Instant now() {
        return clock.instant();
    }

    /** Known ones stay as they are, so that the same may be told twice. */
    synchronized void add(Feedback feedback) {
        if (!entries.containsKey(feedback.id())) {
            keep(new Entry(feedback, null));
        }
    }

    /** Like the real one it does not say when the id is unknown. */
    synchronized void answer(String id, String text) {
        var entry = entries.get(id);
        if (entry != null && entry.takesAnswerAt(now())) {
            keep(entry.with(ShopAnswer.first(text, now())));
        } else {
            ignoredAnswers++;
        }
    }

    synchronized void edit(String id, String text) {
        var entry = entries.get(id);
        var given = entry == null ? null : entry.answer();
        if (entry != null && given != null && given.isEditableAt(now())) {
            keep(entry.with(given.edit(text, now())));
        } else {
            ignoredAnswers++;
        }
    }

    private void keep(Entry entry) {
        journal.append(entry);
        entries.put(entry.feedback().id(), entry);
    }

    synchronized Optional<Entry> find(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    synchronized List<Entry> all(Predicate<Entry> wanted) {
        return entries.values().stream().filter(wanted).toList();
    }

    /** Id of the review that adds to this one. */
    synchronized @Nullable String childOf(String id) {
        return entries.values().stream().map(Entry::feedback).filter(f -> id.equals(f.parentId())).map(Feedback::id)
                .findFirst().orElse(null);
    }

    /** Answers and edits that were taken and changed nothing: a caller that sends twice is found by them. */
    synchronized int ignoredAnswers() {
        return ignoredAnswers;
    }
}
