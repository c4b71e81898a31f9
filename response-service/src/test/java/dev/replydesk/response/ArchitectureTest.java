package dev.replydesk.response;

import dev.replydesk.chassis.test.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    @Test
    void theServiceKeepsTheRulesOfStructure() {
        ArchitectureRules.of("dev.replydesk.response").check();
    }
}
