package dev.replydesk.response.cases;

import dev.replydesk.chassis.test.Await;
import dev.replydesk.chassis.test.MutableClock;
import dev.replydesk.chassis.test.ServiceIT;
import dev.replydesk.chassis.test.TestApi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A merchant of its own, whose runs of policies move on only when a test says so. */
@ServiceIT
abstract class HeldRunsIT {
    @Autowired
    TestApi api;
    @Autowired
    MutableClock clock;
    @Autowired
    ReapplyLoop loop;
    ReapplyDesk own;

    @BeforeEach
    void aMerchantWhoseRunsWaitForTheTest() {
        own = ReapplyDesk.of(api, clock);
        loop.stop();
    }

    @AfterEach
    void goOn() {
        loop.start();
    }

    void swept() {
        Await.done(loop.sweep());
    }
}
