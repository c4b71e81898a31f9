package dev.replydesk.chassis.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

public record Note(String id, String text, int changes, List<Tag> tags, List<Mark> marks, @Nullable Mark last,
        Map<String, Integer> counts, List<String> tellTo) {
    public Note {
        tags = tags == null ? List.of() : List.copyOf(tags);
        marks = marks == null ? List.of() : List.copyOf(marks);
        counts = counts == null ? Map.of() : Map.copyOf(counts);
        tellTo = tellTo == null ? List.of() : List.copyOf(tellTo);
    }

    public static Note of(String id, String text) {
        return new Note(id, text, 0, List.of(), List.of(), null, Map.of(), List.of());
    }

    public Note telling(String... destinations) {
        return new Note(id, text, changes, tags, marks, last, counts, List.of(destinations));
    }

    public Note tagged(String tag) {
        var more = new ArrayList<>(tags);
        more.add(new Tag(tag));
        return new Note(id, text, changes + 1, more, marks, last, counts, tellTo);
    }

    public Note marked(Mark mark) {
        var more = new ArrayList<>(marks);
        more.add(mark);
        return new Note(id, text, changes + 1, tags, more, mark, counts, tellTo);
    }

    public Note saying(String other) {
        return new Note(id, other, changes + 1, tags, marks, last, counts, tellTo);
    }
}
