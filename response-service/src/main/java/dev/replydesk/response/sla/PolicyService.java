package dev.replydesk.response.sla;

import static dev.replydesk.chassis.tenant.Role.ADMIN;
import static dev.replydesk.chassis.tenant.Role.MANAGER;

import dev.replydesk.chassis.http.IfMatch;
import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.chassis.tenant.Permission;
import dev.replydesk.chassis.tenant.Principal;
import dev.replydesk.chassis.tenant.Principals;
import dev.replydesk.chassis.tenant.Scope;
import dev.replydesk.response.calendars.CalendarService;
import dev.replydesk.response.calendars.Change;
import dev.replydesk.response.calendars.Faults;
import dev.replydesk.response.calendars.domain.FieldFault;
import dev.replydesk.response.people.PeopleService;
import dev.replydesk.response.sla.domain.LadderRules;
import dev.replydesk.response.sla.domain.PolicyHistory;
import dev.replydesk.response.sla.domain.PolicyRules;
import dev.replydesk.response.sla.domain.PolicySet;
import dev.replydesk.response.sla.domain.SlaPolicy;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Reads, replaces and previews the deadlines of a merchant. */
@Service
public class PolicyService {
    /** Whoever replaces the list needs its version first. */
    private static final Permission READ = Permission.ofEverybody().or(Scope.CASES_READ, Scope.SETTINGS_WRITE);
    public static final Permission WRITE = Permission.of(MANAGER, ADMIN).or(Scope.SETTINGS_WRITE);
    private static final Duration KEPT = Duration.ofSeconds(1);

    private final PolicyBooks books;
    private final OpenCases openCases;
    private final CalendarService calendars;
    private final PeopleService people;
    private final Clock clock;
    private final Map<MerchantId, Mono<PolicyBook>> kept = new ConcurrentHashMap<>();

    PolicyService(PolicyBooks books, OpenCases openCases, CalendarService calendars, PeopleService people,
            Clock clock) {
        this.books = books;
        this.openCases = openCases;
        this.calendars = calendars;
        this.people = people;
        this.clock = clock;
    }

    public Mono<PolicyBook> read() {
        return Principals.require(READ).flatMap(caller -> books.current(caller.merchant()));
    }

    /** What cases are opened under; a changed list is in force within a second on every instance. */
    public Mono<PolicyHistory> history(MerchantId merchant) {
        var book = kept.computeIfAbsent(merchant, m -> books.current(m).cache(s -> KEPT, e -> Duration.ZERO,
                () -> Duration.ZERO));
        return Mono.zip(book, calendars.timetables(merchant), PolicyBook::history);
    }

    /** The same for somebody who has heard of this version already. */
    public Mono<PolicyHistory> history(MerchantId merchant, long atLeast) {
        return history(merchant).filter(h -> h.current().version() >= atLeast).switchIfEmpty(Mono.defer(() -> {
            kept.remove(merchant);
            return history(merchant);
        }));
    }

    /** The list as it is stored, for what must not go by an older one. */
    public Mono<PolicySet> current(MerchantId merchant) {
        return books.current(merchant).map(PolicyBook::current);
    }

    public Mono<PolicyBook> replace(@Nullable String ifMatch, List<SlaPolicy> policies) {
        return Principals.require(WRITE)
                .flatMap(caller -> checked(caller.merchant(), policies)
                        .flatMap(fit -> replace(caller, IfMatch.version(ifMatch), fit)));
    }

    public Mono<PolicyPreview> preview(List<SlaPolicy> policies) {
        return Principals.require(WRITE)
                .flatMap(caller -> checked(caller.merchant(), policies)
                        .flatMap(fit -> preview(caller.merchant(), new PolicySet(0, fit))));
    }

    private Mono<PolicyBook> replace(Principal caller, long seen, List<SlaPolicy> policies) {
        var change = Change.by(caller, clock.instant());
        return books.change(caller.merchant(), book -> {
            IfMatch.check(seen, book.current().version());
            return book.replacedBy(policies, change);
        }).doOnNext(book -> kept.remove(caller.merchant()));
    }

    /** Whoever is named in a ladder must be there to be told. */
    private Mono<List<FieldFault>> strangers(MerchantId merchant, List<SlaPolicy> policies) {
        var named = policies.stream().flatMap(p -> p.ladder().stream()).flatMap(l -> l.users().stream()).distinct()
                .toList();
        return people.activeAmong(merchant, named).map(active -> LadderRules.strangers(policies, active));
    }

    private Mono<PolicyPreview> preview(MerchantId merchant, PolicySet set) {
        return Mono.zip(calendars.timetables(merchant), openCases.grouped(merchant).collectList())
                .map(known -> PolicyPreview.of(set, known.getT1(), known.getT2(), clock.instant()));
    }

    private Mono<List<SlaPolicy>> checked(MerchantId merchant, List<SlaPolicy> policies) {
        return Mono.zip(calendars.timetables(merchant), strangers(merchant, policies)).map(known -> {
            var faults = new ArrayList<>(PolicyRules.check(policies, known.getT1(), clock.instant()));
            faults.addAll(known.getT2());
            Faults.refuse(faults);
            return policies;
        });
    }
}
