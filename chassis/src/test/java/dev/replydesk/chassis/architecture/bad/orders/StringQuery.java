package dev.replydesk.chassis.architecture.bad.orders;

import org.springframework.data.mongodb.repository.Query;

public interface StringQuery {
    @Query("{}")
    Object all();
}
