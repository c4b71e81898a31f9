package dev.replydesk.gateway.people.domain;

import org.jspecify.annotations.Nullable;

/**
 * What shall be different about a team; whatever is null stays as it is.
 *
 * @param leadId
 *            empty: nobody leads it any more
 */
public record TeamChange(@Nullable String name, @Nullable String leadId) {

    /** Whoever is to lead the team from now on; null if nobody new is named. */
    public @Nullable String newLead() {
        return leadId == null || leadId.isEmpty() ? null : leadId;
    }

    Team appliedTo(Team team) {
        var named = name == null ? team : team.named(name);
        return leadId == null ? named : named.ledBy(newLead());
    }
}
