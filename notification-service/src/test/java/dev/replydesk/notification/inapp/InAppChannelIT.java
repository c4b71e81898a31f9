package dev.replydesk.notification.inapp;

import dev.replydesk.chassis.test.ServiceIT;
import dev.replydesk.notification.delivery.Channel;
import dev.replydesk.notification.delivery.ChannelContract;
import dev.replydesk.notification.delivery.Message;
import dev.replydesk.notification.people.domain.Person;
import dev.replydesk.notification.people.domain.PersonFixture;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@ServiceIT
@TestPropertySource(properties = "replydesk.delivery.every=1h")
class InAppChannelIT extends ChannelContract<Person> {

    @Autowired
    private InAppChannel channel;
    @Autowired
    private Notifications notifications;

    @Override
    protected Channel<Person> channel() {
        return channel;
    }

    @Override
    protected Person recipient(String id) {
        return PersonFixture.agent(id);
    }

    @Override
    protected List<String> reached(Message<Person> any) {
        return notifications.newest(any.merchant(), any.to().id(), false, 200, null)
                .map(notification -> notification.id().replace("ntf_", "dlv_")).collectList().block();
    }
}
