package dev.replydesk.review.shop.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A shop as somebody asks for it. */
public record NewShop(Marketplace marketplace, String key, String name, List<String> teamIds, ZoneId zone,
        @Nullable Instant enforceFrom, List<String> listedContacts, @Nullable Duration replyWindow) {}
