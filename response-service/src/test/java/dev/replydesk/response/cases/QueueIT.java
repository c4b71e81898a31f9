package dev.replydesk.response.cases;

import static dev.replydesk.chassis.test.TestPrincipals.MERCHANT;
import static dev.replydesk.chassis.test.TestPrincipals.admin;
import static dev.replydesk.chassis.test.TestPrincipals.agent;
import static dev.replydesk.chassis.test.TestPrincipals.person;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoDatabase;
import dev.replydesk.chassis.tenant.Principal;
import dev.replydesk.chassis.tenant.Role;
import dev.replydesk.chassis.test.MutableClock;
import dev.replydesk.chassis.test.ServiceIT;
import dev.replydesk.chassis.test.TestApi;
import dev.replydesk.response.Desk;
import dev.replydesk.response.Outside;
import dev.replydesk.response.Watched;
import dev.replydesk.response.reviewapi.model.ReviewSnapshotDto;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Two thousand open cases of which a hundred each have the very same deadline. */
@ServiceIT
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueueIT {
    private static final int CASES = 2_000;
    private static final List<String> TEXTS = List.of("The food was cold", "房间很脏，等了四十分钟", "Rude staff at the desk");
    private static final List<String> LANGUAGES = List.of("en", "zh-Hans", "en-GB");

    @Autowired
    TestApi api;
    @Autowired
    MutableClock clock;
    @Autowired
    MongoDatabase database;
    Desk desk;

    @BeforeAll
    void twoThousandCases() {
        desk = new Desk(api);
        for (int from = 0; from < CASES; from += 500) {
            desk.outside().assessed(MERCHANT, IntStream.range(from, from + 500).mapToObj(this::review).toList());
        }
        desk.outside().assessed(MERCHANT, Outside.review("hidden", Desk.hotel(clock.instant(), "team_x"),
                clock.instant().minus(Duration.ofHours(1)), "Only for team x"));
        desk.outside().user(MERCHANT, 1, Outside.user(MERCHANT, "usr_agent", "AGENT"));
        assertThat(desk.claim(agent(), "case_q00007").code()).isEqualTo(200);
        assertThat(desk.post(agent(), "/cases/case_q00008/assign", Map.of("assignee", "usr_agent")).code())
                .isEqualTo(200);
    }

    private ReviewSnapshotDto review(int i) {
        var age = Duration.ofMinutes(15 + i / 100 * 60L);
        return Outside.review("q%05d".formatted(i), Desk.hotel(clock.instant()), clock.instant().minus(age),
                TEXTS.get(i % 3)).rating(1 + i % 2).language(LANGUAGES.get(i % 3)).receivedAt(clock.instant());
    }

    @Test
    void pagingShowsEveryCaseOnceInTheOrderOfTheDeadlines() {
        var seen = new ArrayList<String>();
        var dues = new ArrayList<String>();
        String cursor = null;
        do {
            var page = cursor == null
                    ? desk.get(admin(), "/cases?limit=150")
                    : desk.get(admin(), "/cases?limit=150&cursor={c}", cursor);
            seen.addAll(page.at("$.items[*].id"));
            dues.addAll(page.at("$.items[*].dueAt"));
            cursor = page.at("$.nextCursor");
        } while (cursor != null);
        assertThat(seen).hasSize(CASES + 1).doesNotHaveDuplicates();
        assertThat(dues).isSorted();
    }

    @Test
    void everyPageReadsHardlyMoreThanItShowsAndSortsNothing() {
        var first = desk.get(admin(), "/cases?limit=50");
        var deep = desk.get(admin(), "/cases?limit=200");
        var watched = watched(() -> {
            assertThat(desk.get(admin(), "/cases?limit=50").code()).isEqualTo(200);
            assertThat(desk.get(admin(), "/cases?limit=50&cursor={c}", first.<String>at("$.nextCursor")).code())
                    .isEqualTo(200);
            assertThat(desk.get(admin(), "/cases?limit=50&cursor={c}", deep.<String>at("$.nextCursor")).code())
                    .isEqualTo(200);
        });
        assertThat(watched).isNotEmpty().noneMatch(Watched::sorted).allMatch(w -> w.examined() <= 3 * w.returned());
    }

    @Test
    void countingReadsOnlyTheIndex() {
        var watched = watched(() -> assertThat(desk.get(admin(), "/cases/counts").code()).isEqualTo(200));
        assertThat(watched).isNotEmpty().allMatch(w -> w.examined() == 0 && !w.plan().equals("COLLSCAN"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = {"rating=2|1000", "rating=1&rating=2|2000", "language=zh|667",
            "language=en|1333",
            "language=fr|0", "q=food|667", "q=FOOD cold|667", "q=oo|0", "q=等了四十分|667", "q=脏 等了|667", "q=cold 脏|0",
            "shop=shp_1|2000", "shop=shp_none|0", "marketplace=manual|2000", "marketplace=ebay|0", "assignee=me|2",
            "assignee=usr_agent|2", "assignee=none|1998", "state=CLAIMED|1", "state=OPEN&state=CLAIMED|2000",
            "state=ANSWERED|0", "backlog=true|0", "backlog=false|2000", "reviewId=rev_q00003|1", "risk=ON_TRACK|1800",
            "risk=AT_RISK|200", "risk=OVERDUE|0", "risk=ON_TRACK&risk=AT_RISK|2000", "risk=MET|0",
            "rating=2&language=zh&q=等了|334"})
    void everyFilterShowsAndCountsTheSame(String filter, int expected) {
        assertThat(all(agent(), filter)).hasSize(expected);
        var counts = desk.get(agent(), "/cases/counts?" + filter);
        assertThat(counts.<Integer>at("$.open")).isEqualTo(filter.contains("state=ANSWERED") ? 0 : expected);
    }

    @Test
    void theNumbersAddUp() {
        var n = desk.get(agent(), "/cases/counts");
        assertThat(n.<Integer>at("$.open")).isEqualTo(CASES);
        assertThat(n.<Integer>at("$.atRisk")).isEqualTo(200);
        assertThat(n.<Integer>at("$.onTrack")).isEqualTo(1_800);
        assertThat(n.<Integer>at("$.mine")).isEqualTo(2);
        assertThat(n.<Integer>at("$.unassigned")).isEqualTo(1_998);
    }

    @Test
    void onlyOwnShopsAreShownAndCounted() {
        var insider = person(MERCHANT, "usr_x", Set.of("team_x"), Role.AGENT);
        assertThat(all(insider, "shop=shp_team_x")).containsExactly("case_hidden");
        assertThat(desk.get(insider, "/cases/counts").<Integer>at("$.open")).isEqualTo(CASES + 1);
        assertThat(desk.get(agent(), "/cases/counts").<Integer>at("$.open")).isEqualTo(CASES);
        assertThat(all(agent(), "q=team")).isEmpty();
    }

    private List<String> all(Principal as, String filter) {
        var ids = new ArrayList<String>();
        String cursor = null;
        do {
            var page = cursor == null
                    ? desk.get(as, "/cases?limit=200&" + filter)
                    : desk.get(as, "/cases?limit=200&cursor={c}&" + filter, cursor);
            ids.addAll(page.at("$.items[*].id"));
            cursor = page.at("$.nextCursor");
        } while (cursor != null);
        return ids;
    }

    private List<Watched> watched(Runnable asking) {
        return Watched.during(database, MERCHANT, asking);
    }
}
