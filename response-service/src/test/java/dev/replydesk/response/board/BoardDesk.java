package dev.replydesk.response.board;

import static dev.replydesk.chassis.test.TestPrincipals.person;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoDatabase;
import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.chassis.tenant.Principal;
import dev.replydesk.chassis.tenant.Role;
import dev.replydesk.chassis.test.MutableClock;
import dev.replydesk.chassis.test.TestApi;
import dev.replydesk.response.Desk;
import dev.replydesk.response.Outside;
import dev.replydesk.response.reviewapi.model.ShopSnapshotDto;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A desk of its own for every test. In half an hour Li answers three reviews, which makes four an hour, so that each
 * case takes a quarter. Three cases are overdue then, eight are due in 20 minutes and four in 200; of those due in 20
 * minutes one belongs to a second shop and one to the shop of a team.
 */
abstract class BoardDesk {
    private static int merchants;

    @Autowired
    TestApi api;
    @Autowired
    MutableClock clock;
    @Autowired
    MongoDatabase database;
    Desk desk;
    MerchantId merchant;
    Principal li;

    @BeforeEach
    void halfAnHourOfWork() {
        desk = new Desk(api);
        merchant = new MerchantId("mer_board" + merchants++);
        li = as(liId(), Role.AGENT);
        desk.outside().user(merchant, 1, Outside.user(merchant, liId(), "AGENT"));
        var hotel = shop(1);
        due("o", 3, hotel, 10);
        due("d", 6, hotel, 50);
        due("g", 1, shop(2), 50);
        due("h", 1, shop(3, "team_x"), 50);
        due("e", 4, hotel, 230);
        due("r", 3, hotel, 1_440);
        IntStream.range(0, 3).forEach(this::liAnswers);
        assertThat(desk.claim(li, id("d2")).code()).isEqualTo(200);
        assertThat(desk.post(as("usr_m", Role.MANAGER), "/cases/" + id("d1") + "/assign", Map.of("assignee", liId()))
                .code()).isEqualTo(200);
    }

    private void liAnswers(int i) {
        if (i > 0) {
            clock.advance(Duration.ofMinutes(15));
        }
        assertThat(desk.submitted(li, id("r" + (i + 1)), Map.of("text", Desk.KIND)).code()).isEqualTo(202);
    }

    final Principal as(String user, Role role) {
        return person(merchant, user, Set.of(), role);
    }

    final void due(String prefix, int number, ShopSnapshotDto shop, int minutes) {
        var published = clock.instant().minus(Duration.ofDays(1)).plus(Duration.ofMinutes(minutes));
        desk.outside().assessed(merchant, IntStream.rangeClosed(1, number)
                .mapToObj(i -> Outside.review(merchant.value() + prefix + i, shop, published, Desk.COMPLAINT))
                .toList());
    }

    final String liId() {
        return "usr_li_" + merchant.value();
    }

    final String id(String name) {
        return "case_" + merchant.value() + name;
    }

    final ShopSnapshotDto shop(int number, String... teams) {
        return Outside.shop("shp_" + merchant.value() + number, clock.instant().minus(Duration.ofDays(2)), teams);
    }

    final Instant in(int minutes) {
        return clock.instant().plus(Duration.ofMinutes(minutes));
    }
}
