package dev.replydesk.systemtests.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.systemtests.client.SharedDesk;
import dev.replydesk.systemtests.desk.Api;
import dev.replydesk.systemtests.desk.StartedReplydesk;
import dev.replydesk.systemtests.security.Contracts.Operation;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.json.JsonMapper;

/** A field that only the product sets is refused by name wherever a body is taken. */
@ExtendWith(SharedDesk.class)
class ReadOnlyFieldsIT {

    private static final List<String> READ_ONLY = List.of("merchantId", "tenantId", "_id", "seq", "version",
            "createdAt",
            "state", "status", "dueAt", "openedAt", "risk", "role", "outbox", "history", "caseId", "verdictState",
            "customerId", "csrfToken", "secret");

    @Test
    void everyFieldThatOnlyTheProductSetsIsRefusedByName(StartedReplydesk desk) {
        var admin = desk.access().admin();
        var operations = Contracts.operations().stream().filter(Operation::hasBody).toList();
        assertThat(operations).hasSizeGreaterThan(20);
        operations.forEach(operation -> READ_ONLY.stream().filter(field -> !declares(operation, field))
                .forEach(field -> refused(admin, operation, field)));
    }

    private static boolean declares(Operation operation, String field) {
        return Contracts.map(operation.body(), "properties").containsKey(field);
    }

    private static void refused(Api client, Operation operation, String field) {
        var body = new SampleBody(name -> null).of(operation.body());
        body.put(field, "1");
        var problem = operation
                .askedBy(client, operation.pathOf("none"), JsonMapper.shared().writeValueAsString(body))
                .expectProblem(400, "invalid-request");
        assertThat(
                StreamSupport.stream(problem.path("errors").spliterator(), false).map(e -> e.path("field").asString()))
                .as("%s with %s", operation, field).contains(field);
    }
}
