package dev.replydesk.chassis.architecture.bad.orders;

import org.bson.Document;

public class StringQuery {
    Object named(String name) {
        return Document.parse("{\"name\": \"" + name + "\"}");
    }
}
