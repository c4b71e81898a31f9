package dev.replydesk.chassis.architecture.bad.orders;

import com.mongodb.reactivestreams.client.MongoDatabase;

public class NoStore {
    Object store(MongoDatabase database) {
        return database.getName();
    }
}
