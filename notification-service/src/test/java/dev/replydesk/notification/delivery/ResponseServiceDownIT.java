package dev.replydesk.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.notification.Cast;
import dev.replydesk.notification.delivery.domain.DeliveryState;
import org.junit.jupiter.api.Test;

/** Nobody can say whether a case still needs an answer. */
class ResponseServiceDownIT extends DeskIT {

    @Test
    void whenNobodyCanSayEverybodyIsTold() {
        hear(Cast.hotel());
        RESPONSE.isDown();
        raise("case_dark", 75);

        deliver();

        assertThat(RESPONSE.questions()).isPositive();
        assertThat(about("case_dark")).hasSize(6).allMatch(delivery -> delivery.state() == DeliveryState.DELIVERED);
    }
}
