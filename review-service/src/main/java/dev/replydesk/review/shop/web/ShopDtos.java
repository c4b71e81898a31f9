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
import dev.replydesk.review.shop.domain.Shop;
import dev.replydesk.review.shop.domain.ShopChange;
import java.time.DateTimeException;
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

    private ShopDtos() {
    }

    static NewShop wanted(NewShopDto dto) {
        var zone = dto.getZone() == null ? UTC : zone(dto.getZone());
        var teams = Objects.requireNonNullElse(dto.getTeamIds(), List.<String>of());
        return new NewShop(Marketplace.valueOf(dto.getMarketplace().name()), dto.getShop(), dto.getName(), teams, zone,
                instant(dto.getEnforceFrom()),
                Objects.requireNonNullElse(dto.getListedContacts(), List.of()));
    }

    static ShopChange change(ShopChangeDto dto) {
        return new ShopChange(Optional.ofNullable(dto.getName()), Optional.ofNullable(dto.getTeamIds()),
                Optional.ofNullable(dto.getZone()).map(ShopDtos::zone),
                Optional.ofNullable(instant(dto.getEnforceFrom())),
                Optional.ofNullable(dto.getListedContacts()));
    }

    static ShopPageDto page(Page<Shop> page) {
        return new ShopPageDto(page.items().stream().map(ShopDtos::shop).toList(), page.nextCursor());
    }

    static ShopDto shop(Shop shop) {
        return new ShopDto(shop.id(), MarketplaceDto.valueOf(shop.marketplace().name()), shop.key(), shop.name(),
                shop.teamIds(), shop.zone().getId(), shop.enforceFrom(), shop.listedContacts(), shop.createdAt(),
                shop.version())
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

    private static @Nullable Instant instant(@Nullable Instant told) {
        if (told != null && (told.isBefore(FIRST) || told.isAfter(LAST))) {
            throw ProblemException.invalid("enforceFrom", "must be between the years 1970 and 9999");
        }
        return told == null ? null : Instant.ofEpochMilli(told.toEpochMilli());
    }
}
