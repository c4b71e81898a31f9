package dev.replydesk.gateway.people.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Follows deputies who are away themselves to somebody who is here, and notices where that leads back. */
public final class Deputies {
    private Deputies() {
    }

    /**
     * The names along a circle that an absence would close, from the person on and back to them; empty if it closes
     * none. Only a time in which all of them are away makes it one.
     *
     * @param others
     *            by their ids
     */
    public static List<String> circle(User person, Absence wanted, Map<String, User> others) {
        var names = new ArrayList<>(List.of(person.profile().name()));
        var away = wanted;
        for (var steps = 0; steps <= others.size(); steps++) {
            if (person.id().equals(away.deputyId())) {
                names.add(person.profile().name());
                return List.copyOf(names);
            }
            var deputy = away.deputyId() == null ? null : others.get(away.deputyId());
            var shared = deputy == null ? null : shared(away, deputy.absence());
            if (deputy == null || shared == null) {
                return List.of();
            }
            names.add(deputy.profile().name());
            away = shared;
        }
        return List.of();
    }

    private static @Nullable Absence shared(Absence away, @Nullable Absence deputys) {
        return deputys == null ? null : away.shared(deputys);
    }
}
