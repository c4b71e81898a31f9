package dev.replydesk.chassis.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class FindingTest {
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Finding finding = new Findings(meters).of("case-missing");

    @Test
    void isCountedFromZeroOnByWhetherItWasRepaired() {
        assertThat(List.of(count("true"), count("false"))).containsOnly(0.0);
        finding.repaired(List.of("a", "b"));
        finding.left(List.of("c"));
        assertThat(List.of(count("true"), count("false"))).containsExactly(2.0, 1.0);
    }

    @Test
    void namesSomeOfMany(CapturedOutput output) {
        finding.repaired(IntStream.range(100, 150).mapToObj(i -> "rev_" + i).toList());
        assertThat(output).contains("50 of case-missing, repaired: rev_100, ").contains("rev_119 and more")
                .doesNotContain("rev_120");
    }

    @Test
    void saysNothingOfNothing(CapturedOutput output) {
        finding.repaired(List.of());
        assertThat(output).doesNotContain("case-missing");
    }

    private double count(String repaired) {
        return meters.get("replydesk.reconciler.findings").tags("kind", "case-missing", "repaired", repaired).counter()
                .count();
    }
}
