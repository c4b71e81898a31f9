package dev.replydesk.chassis.architecture.bad.orders;

import org.springframework.data.mongodb.core.ReactiveMongoTemplate;

public class NoStore {
    Object store(ReactiveMongoTemplate mongo) {
        return mongo.getConverter();
    }
}
