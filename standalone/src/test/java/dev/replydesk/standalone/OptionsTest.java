package dev.replydesk.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {

    @Test
    void startsOnPort8080InTheDataFolderOfTheProject() {
        assertThat(Options.parse(List.of())).isEqualTo(new Options(8080, Path.of(".data"), "admin@localhost", false));
    }

    @Test
    void takesEveryOptionInAnyOrder() {
        var options = Options
                .parse(List.of("--mail", "you@example.org", "--empty", "--data", "/srv/desk", "--port", "9000"));
        assertThat(options).isEqualTo(new Options(9000, Path.of("/srv/desk"), "you@example.org", true));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --prot 9000  | There is no option "--prot". Usage: ./run [--empty] [--port N] [--data DIR] [--mail ADDRESS]
            --port       | --port needs a value. Usage: ./run [--empty] [--port N] [--data DIR] [--mail ADDRESS]
            --port 0     | --port must be a number from 1 to 65535, not "0".
            --port 65536 | --port must be a number from 1 to 65535, not "65536".
            --port eight | --port must be a number from 1 to 65535, not "eight".
            --mail you   | --mail must be a mail address, not "you".
            """)
    void saysInOneSentenceWhatIsWrong(String line, String sentence) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Options.parse(List.of(line.split(" ", -1))))
                .withMessage(sentence);
    }
}
