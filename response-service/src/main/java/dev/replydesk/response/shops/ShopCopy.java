package dev.replydesk.response.shops;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A shop as review-service last told it; {@code sequence} is that service's counter. Without teams it is everybody's.
 * {@code byMarketplace} says that its replies go out by themselves, not by hand. They may name {@code listedContacts}
 * and are taken within {@code replyWindow} after the customer wrote, if anybody knows.
 */
public record ShopCopy(String id, long sequence, String marketplace, String key, String name, List<String> teamIds,
        Instant createdAt, Instant enforceFrom, boolean byMarketplace, List<String> listedContacts,
        @Nullable Duration replyWindow) {

    public ShopCopy {
        teamIds = List.copyOf(teamIds);
        listedContacts = listedContacts == null ? List.of() : List.copyOf(listedContacts);
    }

    public boolean isOpenTo(Collection<String> teams) {
        return teamIds.isEmpty() || !Collections.disjoint(teamIds, teams);
    }

    ShopCopy without(Set<String> deletedTeams) {
        return Collections.disjoint(teamIds, deletedTeams)
                ? this
                : new ShopCopy(id, sequence, marketplace, key, name,
                        teamIds.stream().filter(t -> !deletedTeams.contains(t)).toList(), createdAt, enforceFrom,
                        byMarketplace, listedContacts, replyWindow);
    }
}
