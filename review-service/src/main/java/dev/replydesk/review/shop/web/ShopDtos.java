package dev.replydesk.review.shop.web;

import dev.replydesk.chassis.problem.ProblemException;
import dev.replydesk.review.Page;
import dev.replydesk.review.api.model.HistoryEntryDto;
import dev.replydesk.review.api.model.MarketplaceDto;
import dev.replydesk.review.api.model.NewShopDto;
import dev.replydesk.review.api.model.ShopChangeDto;
import dev.replydesk.review.api.model.ShopDto;
import dev.replydesk.review.api.model.ShopPageDto;
import dev.replydesk.review.shop.domain.HistoryEntry;
import dev.replydesk.review.shop.domain.Marketplace;
import dev.replydesk.review.shop.domain.NewShop;
import dev.replydesk.review.shop.domain.ReplyWindow;
import dev.replydesk.review.shop.domain.Shop;
import dev.replydesk.review.shop.domain.ShopChange;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shops between their JSON and the domain. */
final class ShopDtos {
    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final Instant FIRST = Instant.EPOCH;
    private static final Instant LAST = Instant.parse("9999-01-01T00:00:00Z");

    private static final String WINDOW = "must be an ISO 8601 duration from PT1H to P3650D, such as P30D; leave it empty if it is not known";

    private ShopDtos() {
    }

    static NewShop wanted(NewShopDto dto) {
        var zone = dto.getZone() == null ? UTC : zone(dto.getZone());
        var teams = Objects.requireNonNullElse(dto.getTeamIds(), List.<String>of());
        return new NewShop(Marketplace.valueOf(dto.getMarketplace().name()), dto.getShop(), dto.getName(), teams, zone,
                instant(dto.getEnforceFrom()),
                Objects.requireNonNullElse(dto.getListedContacts(), List.of()),
                window(dto.getReplyWindow()).orElse(ReplyWindow.NOT_KNOWN).length());
    }

    static ShopChange change(ShopChangeDto dto) {
        return new ShopChange(Optional.ofNullable(dto.getName()), Optional.ofNullable(dto.getTeamIds()),
                Optional.ofNullable(dto.getZone()).map(ShopDtos::zone),
                Optional.ofNullable(instant(dto.getEnforceFrom())),
                Optional.ofNullable(dto.getListedContacts()), window(dto.getReplyWindow()));
    }

    static ShopPageDto page(Page<Shop> page) {
        return new ShopPageDto(page.items().stream().map(ShopDtos::shop).toList(), page.nextCursor());
    }

    static ShopDto shop(Shop shop) {
        return new ShopDto(shop.id(), MarketplaceDto.valueOf(shop.marketplace().name()), shop.key(), shop.name(),
                shop.teamIds(), shop.zone().getId(), shop.enforceFrom(), shop.listedContacts(), shop.createdAt(),
                shop.version())
                .replyWindow(Objects.toString(shop.replyWindow(), null))
                .history(shop.history().stream().map(ShopDtos::entry).toList());
    }

    private static HistoryEntryDto entry(HistoryEntry entry) {
        return new HistoryEntryDto(entry.type().name(), entry.at(), entry.actor());
    }

    private static ZoneId zone(String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException e) {
            throw ProblemException.invalid("zone", "must be an IANA time zone such as Europe/Berlin or Asia/Shanghai");
        }
    }

    /** Empty when nothing was said; an empty text says that nobody knows it. */
    private static Optional<ReplyWindow> window(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        var window = text.isEmpty() ? ReplyWindow.NOT_KNOWN : new ReplyWindow(duration(text));
        if (!window.isPossible()) {
            throw ProblemException.invalid("replyWindow", WINDOW);
        }
        return Optional.of(window);
    }

    private static Duration duration(String text) {
        try {
            return Duration.parse(text);
        } catch (DateTimeException e) {
            throw ProblemException.invalid("replyWindow", WINDOW);
        }
    }

    private static @Nullable Instant instant(@Nullable Instant told) {
        if (told != null && (told.isBefore(FIRST) || told.isAfter(LAST))) {
            throw ProblemException.invalid("enforceFrom", "must be between the years 1970 and 9999");
        }
        return told == null ? null : Instant.ofEpochMilli(told.toEpochMilli());
    }
}
