package dev.replydesk.notification.delivery;

import dev.replydesk.chassis.store.Versioned;
import dev.replydesk.chassis.time.Ids;
import dev.replydesk.notification.delivery.domain.Alert;
import dev.replydesk.notification.delivery.domain.Delivery;
import dev.replydesk.notification.delivery.domain.Notice;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Deliveries that go out as one message: what is told in the product each alone, by mail and to a room together, the
 * most urgent first.
 */
record Parcel(List<Versioned<Delivery>> deliveries) {

    private static final Comparator<Versioned<Delivery>> URGENCY = Comparator
            .<Versioned<Delivery>, Boolean>comparing(taken -> !taken.value().alert().isBreach())
            .thenComparing(Parcel::dueAt).thenComparing(Versioned::id);

    /** No parcel holds more breaches than its channel can name; warnings beyond that are counted in it. */
    static List<Parcel> of(List<Versioned<Delivery>> taken) {
        var byRecipient = taken.stream()
                .collect(Collectors.groupingBy(Parcel::address, LinkedHashMap::new, Collectors.toList()));
        return byRecipient.values().stream().flatMap(Parcel::split).toList();
    }

    private static Instant dueAt(Versioned<Delivery> taken) {
        return switch (taken.value().alert()) {
            case Alert.Deadline deadline -> deadline.dueAt();
            case Notice notice -> notice.raisedAt();
        };
    }

    private static String address(Versioned<Delivery> taken) {
        var delivery = taken.value();
        return delivery.channel().gathers() && delivery.alert() instanceof Alert.Deadline
                ? delivery.recipient()
                : delivery.id();
    }

    private static Stream<Parcel> split(List<Versioned<Delivery>> ofOne) {
        var sorted = ofOne.stream().sorted(URGENCY).toList();
        var breaches = (int) sorted.stream().filter(taken -> taken.value().alert().isBreach()).count();
        var most = sorted.getFirst().value().channel().together();
        var parcels = new ArrayList<Parcel>();
        var from = 0;
        for (; breaches - from > most; from += most) {
            parcels.add(new Parcel(sorted.subList(from, from + most)));
        }
        parcels.add(new Parcel(sorted.subList(from, sorted.size())));
        return parcels.stream();
    }

    Delivery first() {
        return deliveries.getFirst().value();
    }

    /** Of one delivery its own; of many one that the same many have again. */
    String id() {
        return deliveries.size() == 1
                ? first().id()
                : Ids.hash("dgs_", deliveries.stream().map(Versioned::id).sorted().toArray(String[]::new));
    }
}
