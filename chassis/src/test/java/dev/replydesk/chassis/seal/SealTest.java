package dev.replydesk.chassis.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.replydesk.chassis.test.TestPrincipals;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealTest {
    private static final Map<String, String> TOKEN = Map.of("token", "a-token-of-some-length");
    @TempDir
    Path folder;

    @Test
    void opensForTheSameDocumentOfTheSameMerchantOnly() throws IOException {
        var seal = seal("one");
        var box = seal.close(TestPrincipals.MERCHANT, "doc_1", TOKEN);
        assertThat(seal.open(TestPrincipals.MERCHANT, "doc_1", box)).isEqualTo(TOKEN);
        assertThatThrownBy(() -> seal.open(TestPrincipals.MERCHANT, "doc_2", box)).isInstanceOf(SealBroken.class);
        assertThatThrownBy(() -> seal.open(TestPrincipals.OTHER_MERCHANT, "doc_1", box))
                .isInstanceOf(SealBroken.class).hasMessageNotContaining("a-token");
    }

    @Test
    void anotherKeyFileOpensNothing() throws IOException {
        var box = seal("one").close(TestPrincipals.MERCHANT, "doc_1", TOKEN);
        var other = seal("two");
        assertThatThrownBy(() -> other.open(TestPrincipals.MERCHANT, "doc_1", box)).isInstanceOf(SealBroken.class);
    }

    @Test
    void aKeyFileThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> KeyFile.read(folder.resolve("none"))).isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("none");
    }

    private Seal seal(String key) throws IOException {
        return new Seal(KeyFile.read(Files.writeString(folder.resolve(key), "key file " + key)));
    }
}
