package dev.replydesk.review.shop.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a review carries of its shop, so that it can be passed on without asking again; the newest version counts. */
public record ShopCard(String id, long version, Marketplace marketplace, String key, String name, List<String> teamIds,
        ZoneId zone, Instant createdAt, Instant enforceFrom, Publishing publishing,
        List<String> listedContacts, @Nullable Duration replyWindow) {

    public ShopCard {
        teamIds = teamIds == null ? List.of() : List.copyOf(teamIds);
        publishing = publishing == null ? Publishing.MANUAL : publishing;
        listedContacts = listedContacts == null ? List.of() : List.copyOf(listedContacts);
    }
}
