package dev.replydesk.response.calendars;

import static dev.replydesk.chassis.tenant.Role.ADMIN;
import static dev.replydesk.chassis.tenant.Role.MANAGER;

import dev.replydesk.chassis.http.IfMatch;
import dev.replydesk.chassis.problem.ProblemException;
import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.chassis.tenant.Permission;
import dev.replydesk.chassis.tenant.Principal;
import dev.replydesk.chassis.tenant.Principals;
import dev.replydesk.chassis.tenant.Scope;
import dev.replydesk.chassis.time.Ids;
import dev.replydesk.response.calendars.domain.AroundTheClock;
import dev.replydesk.response.calendars.domain.BusinessCalendar;
import dev.replydesk.response.calendars.domain.CalendarRef;
import dev.replydesk.response.calendars.domain.CalendarRules;
import dev.replydesk.response.calendars.domain.Timetables;
import dev.replydesk.response.calendars.domain.WorkingTime;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Reads and writes the calendars of a merchant, and gives those who set deadlines the newest of each. */
@Service
public class CalendarService {
    private static final Permission READ = Permission.ofEverybody().or(Scope.CASES_READ, Scope.SETTINGS_WRITE);
    private static final Permission WRITE = Permission.of(MANAGER, ADMIN).or(Scope.SETTINGS_WRITE);
    private static final Duration KEPT = Duration.ofSeconds(1);
    private static final int MOST = 100;
    private static final int VERSIONS = 1_000;

    private final Calendars calendars;
    private final CalendarUse use;
    private final HolidayFeeds feeds;
    private final Clock clock;
    private final Map<MerchantId, Mono<Timetables>> kept = new ConcurrentHashMap<>();
    private final Map<Version, WorkingTime> versions = new ConcurrentHashMap<>();

    private record Version(MerchantId merchant, CalendarRef ref) {}

    CalendarService(Calendars calendars, CalendarUse use, HolidayFeeds feeds, Clock clock) {
        this.calendars = calendars;
        this.use = use;
        this.feeds = feeds;
        this.clock = clock;
    }

    /** Those in use, by name. */
    public Mono<List<CalendarBook>> list() {
        return Principals.require(READ).flatMap(caller -> calendars.inUse(caller.merchant()).collectList());
    }

    public Mono<CalendarBook> get(String id) {
        return Principals.require(READ).flatMap(caller -> known(caller.merchant(), id));
    }

    public Mono<CalendarBook> create(String name, BusinessCalendar calendar) {
        return Principals.require(WRITE).flatMap(caller -> create(caller, name, checked(calendar)));
    }

    public Mono<CalendarBook> replace(String id, @Nullable String ifMatch, String name, BusinessCalendar calendar) {
        var seen = IfMatch.version(ifMatch);
        return Principals.require(WRITE).flatMap(caller -> change(caller, id, seen, (book, change) -> book
                .replacedBy(name, checked(calendar), change)));
    }

    /** Refused while a policy in force runs by it; deadlines that were set by it stay as they are. */
    public Mono<Void> retire(String id, @Nullable String ifMatch) {
        var seen = IfMatch.version(ifMatch);
        return Principals.require(WRITE).flatMap(caller -> known(caller.merchant(), id)
                .then(use.of(caller.merchant(), id)).doOnNext(CalendarService::onlyUnused)
                .then(change(caller, id, seen, CalendarBook::retired))).then();
    }

    /** What the days of a feed would change; nothing is stored. */
    public Mono<HolidayPreview> preview(BusinessCalendar calendar, String feed) {
        return Principals.require(WRITE).map(_ -> feeds.read(feed, clock.instant().atZone(calendar.zone())
                .toLocalDate()).preview(calendar));
    }

    /** By the id of the calendar; a new version is in force within a second on every instance. */
    public Mono<Timetables> timetables(MerchantId merchant) {
        return kept.computeIfAbsent(merchant, m -> calendars.newest(m).collectList().map(CalendarService::timetables)
                .cache(s -> KEPT, e -> Duration.ZERO, () -> Duration.ZERO));
    }

    /** The working time a deadline was set by; day and night for null. */
    public Mono<WorkingTime> hours(MerchantId merchant, @Nullable CalendarRef ref) {
        if (ref == null) {
            return Mono.just(AroundTheClock.ALWAYS);
        }
        var version = new Version(merchant, ref);
        return Mono.justOrEmpty(versions.get(version)).switchIfEmpty(Mono.defer(() -> calendars
                .find(merchant, ref.id()).map(book -> remembered(version, book))));
    }

    /** A version never changes; one that is not there may still come. */
    private WorkingTime remembered(Version version, CalendarBook book) {
        var hours = book.hoursOf(version.ref().version());
        if (book.has(version.ref().version())) {
            if (versions.size() >= VERSIONS) {
                versions.clear();
            }
            versions.put(version, hours);
        }
        return hours;
    }

    private static Timetables timetables(List<CalendarBook> books) {
        var byId = books.stream().collect(Collectors.toMap(CalendarBook::id, CalendarBook::timetable));
        return new Timetables(byId,
                books.stream().filter(CalendarBook::retired).map(CalendarBook::id).collect(Collectors.toSet()));
    }

    private Mono<CalendarBook> create(Principal caller, String name, BusinessCalendar calendar) {
        var book = CalendarBook.first(Ids.random("cal_", clock), name, calendar, Change.by(caller, clock.instant()));
        return calendars.inUse(caller.merchant()).count().doOnNext(CalendarService::onlySome)
                .then(calendars.insert(caller.merchant(), book)).doOnNext(_ -> kept.remove(caller.merchant()));
    }

    @FunctionalInterface
    private interface Edit {
        CalendarBook of(CalendarBook book, Change change);
    }

    private Mono<CalendarBook> change(Principal caller, String id, long seen, Edit edit) {
        return calendars.update(caller.merchant(), id, book -> {
            onlyInUse(book);
            IfMatch.check(seen, book.version());
            return edit.of(book, Change.by(caller, clock.instant()));
        }).switchIfEmpty(Mono.error(CalendarService::unknown)).doOnNext(_ -> kept.remove(caller.merchant()));
    }

    private Mono<CalendarBook> known(MerchantId merchant, String id) {
        return calendars.find(merchant, id).doOnNext(CalendarService::onlyInUse)
                .switchIfEmpty(Mono.error(CalendarService::unknown));
    }

    private BusinessCalendar checked(BusinessCalendar calendar) {
        Faults.refuse(CalendarRules.check(calendar, clock.instant()));
        return calendar;
    }

    private static void onlyInUse(CalendarBook book) {
        if (book.retired()) {
            throw unknown();
        }
    }

    private static void onlyUnused(List<String> policies) {
        if (!policies.isEmpty()) {
            throw ProblemException.conflict("calendar-in-use",
                    "These deadlines run by it: " + String.join(", ", policies)
                            + ". Give them another calendar first.");
        }
    }

    private static void onlySome(long there) {
        if (there >= MOST) {
            throw ProblemException.conflict("too-many-calendars",
                    "There are " + there + " calendars already: delete one that is not needed.");
        }
    }

    private static ProblemException unknown() {
        return ProblemException.notFound("There is no such calendar");
    }
}
