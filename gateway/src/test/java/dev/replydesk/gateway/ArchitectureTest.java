package dev.replydesk.gateway;

import dev.replydesk.chassis.test.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    @Test
    void keepsTheRulesOfStructure() {
        ArchitectureRules.of("dev.replydesk.gateway").check();
    }
}
