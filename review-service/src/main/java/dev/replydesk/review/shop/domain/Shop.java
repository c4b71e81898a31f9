package dev.replydesk.review.shop.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The merchant's account at one marketplace. {@code key} is the name that reviews give it. Without teams it belongs to
 * everybody of the merchant. Replies may name {@code listedContacts}, which its customers find at the marketplace
 * anyway; its marketplace takes them within {@code replyWindow} after the customer wrote, if anybody knows. What was
 * published before {@code enforceFrom} and arrives too late is backlog.
 */
public record Shop(String id, long version, Marketplace marketplace, String key, String name, List<String> teamIds,
        ZoneId zone,
        Instant enforceFrom, Instant createdAt, List<HistoryEntry> history, Publishing publishing,
        List<String> listedContacts, @Nullable Duration replyWindow) {

    public Shop {
        teamIds = teamIds == null ? List.of() : teamIds.stream().distinct().toList();
        history = List.copyOf(history);
        publishing = publishing == null ? Publishing.MANUAL : publishing;
        listedContacts = listedContacts == null ? List.of() : listedContacts.stream().distinct().toList();
    }

    public static Shop create(NewShop wanted, String id, String by, Instant now) {
        var created = new HistoryEntry(HistoryEntry.Type.CREATED, now, by);
        return new Shop(id, 1, wanted.marketplace(), wanted.key(), wanted.name(), wanted.teamIds(), wanted.zone(),
                wanted.enforceFrom() == null ? now : wanted.enforceFrom(), now, List.of(created), Publishing.MANUAL,
                wanted.listedContacts(), wanted.replyWindow());
    }

    /** Takes what the change names and leaves the rest; nothing new leaves no trace. */
    public Shop change(ShopChange change, String by, Instant now) {
        var changed = new Shop(id, version, marketplace, key, change.name().orElse(name),
                change.teamIds().orElse(teamIds),
                change.zone().orElse(zone), change.enforceFrom().orElse(enforceFrom), createdAt, history,
                publishing, change.listedContacts().orElse(listedContacts),
                change.replyWindow().orElse(new ReplyWindow(replyWindow)).length());
        return changed.equals(this) ? this : changed.noted(new HistoryEntry(HistoryEntry.Type.CHANGED, now, by));
    }

    /** How its replies go out from now on. */
    public Shop publishing(Publishing how, String by, Instant now) {
        var changed = new Shop(id, version, marketplace, key, name, teamIds, zone, enforceFrom, createdAt, history,
                how, listedContacts, replyWindow);
        return how == publishing ? this : changed.noted(new HistoryEntry(HistoryEntry.Type.CHANGED, now, by));
    }

    /** Whether the people of these teams work on it. */
    public boolean isOpenTo(Set<String> teams) {
        return teamIds.isEmpty() || teamIds.stream().anyMatch(teams::contains);
    }

    public ShopCard card() {
        return new ShopCard(id, version, marketplace, key, name, teamIds, zone, createdAt, enforceFrom, publishing,
                listedContacts, replyWindow);
    }

    private Shop noted(HistoryEntry entry) {
        var longer = new ArrayList<>(history);
        longer.add(entry);
        return new Shop(id, version + 1, marketplace, key, name, teamIds, zone, enforceFrom, createdAt, longer,
                publishing, listedContacts, replyWindow);
    }
}
