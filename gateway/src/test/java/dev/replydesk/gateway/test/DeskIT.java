package dev.replydesk.gateway.test;

import dev.replydesk.chassis.test.ServiceIT;
import dev.replydesk.chassis.test.TestApi;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A started gateway and the desk of its first person: where tests of people and their rights begin. */
@ServiceIT
public abstract class DeskIT {
    private static Path file;

    protected Desk desk;

    @Autowired
    private TestApi api;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        file = Desk.accessFile(registry);
    }

    @BeforeEach
    void openTheDesk() {
        desk = new Desk(api, file);
    }
}
