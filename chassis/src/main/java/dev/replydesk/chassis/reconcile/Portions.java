package dev.replydesk.chassis.reconcile;

import dev.replydesk.chassis.tenant.MerchantId;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Cuts what is looked through into questions that a peer answers at once, each about one merchant. */
public final class Portions {
    private static final int SIZE = 500;

    private Portions() {
    }

    /** One after the other, and no more is read than is worked on. */
    public static <T> Mono<Void> of(Flux<T> all, Function<T, MerchantId> owner,
            BiFunction<MerchantId, List<T>, Mono<Void>> work) {
        return all.buffer(SIZE).concatMap(some -> byMerchant(some, owner, work), 1).then();
    }

    private static <T> Mono<Void> byMerchant(List<T> some, Function<T, MerchantId> owner,
            BiFunction<MerchantId, List<T>, Mono<Void>> work) {
        return Flux.fromIterable(some.stream().collect(Collectors.groupingBy(owner)).entrySet())
                .concatMap(theirs -> work.apply(theirs.getKey(), theirs.getValue())).then();
    }
}
