package dev.replydesk.notification.people.domain;

import java.util.List;
import java.util.Set;

/**
 * Everybody of one merchant at one moment, so that many audiences can be read without asking again.
 *
 * @param everybody
 *            active or not
 * @param deletedTeams
 *            no longer narrow anything
 */
public record Directory(List<Person> everybody, Set<String> deletedTeams) {

    public Directory {
        everybody = List.copyOf(everybody);
        deletedTeams = Set.copyOf(deletedTeams);
    }
}
