package dev.replydesk.review.shop.domain;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The parts of a shop that somebody wants to be different; marketplace and key never change. */
public record ShopChange(Optional<String> name, Optional<List<String>> teamIds, Optional<ZoneId> zone,
        Optional<Instant> enforceFrom, Optional<List<String>> listedContacts,
        Optional<ReplyWindow> replyWindow) {}
