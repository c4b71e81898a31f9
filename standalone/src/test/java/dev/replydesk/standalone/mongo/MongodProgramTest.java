package dev.replydesk.standalone.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MongodProgramTest {

    @ParameterizedTest
    @CsvSource({"536870912, 0.25", "4294967296, 1.00", "25769803776, 6.00", "274877906944, 8.00"})
    void theCacheIsAQuarterOfTheMemoryWithinLimits(long memory, String gigabytes) {
        assertThat(MongodProgram.cacheGigabytes(memory)).isEqualTo(gigabytes);
    }

    @ParameterizedTest
    @CsvSource({"--bind_ip, 127.0.0.1", "--port, 27017", "--networkMessageCompressors, disabled"})
    void isReachedFromThisMachineAlone(String option, String value) {
        assertThat(new MongodProgram(Path.of("mongod")).command(Path.of("data"), 27017)).containsSequence(option,
                value);
    }
}
