package dev.replydesk.review.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.replydesk.chassis.seal.SealBroken;
import dev.replydesk.chassis.test.TestPrincipals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultTest {
    private static final Map<String, String> TOKEN = Map.of("token", "a-token-of-some-length");
    @TempDir
    Path folder;
    private Vault vault;

    @BeforeEach
    void open() throws IOException {
        vault = vault("one");
    }

    @Test
    void opensWhatItSealedForTheSameSourceOnly() {
        var sealed = vault.seal(TestPrincipals.MERCHANT, "src_1", TOKEN, "a-token-of-some-length");
        assertThat(vault.open(TestPrincipals.MERCHANT, "src_1", sealed)).isEqualTo(TOKEN);
        assertThatThrownBy(() -> vault.open(TestPrincipals.MERCHANT, "src_2", sealed)).isInstanceOf(SealBroken.class);
        assertThatThrownBy(() -> vault.open(TestPrincipals.OTHER_MERCHANT, "src_1", sealed))
                .isInstanceOf(SealBroken.class).hasMessageNotContaining("a-token");
    }

    @Test
    void sealsTheSameTwiceDifferently() {
        var one = vault.seal(TestPrincipals.MERCHANT, "src_1", TOKEN, "x");
        assertThat(vault.seal(TestPrincipals.MERCHANT, "src_1", TOKEN, "x").box()).isNotEqualTo(one.box());
    }

    @Test
    void anotherKeyOpensNothing() throws IOException {
        var sealed = vault.seal(TestPrincipals.MERCHANT, "src_1", TOKEN, "x");
        var other = vault("two");
        assertThatThrownBy(() -> other.open(TestPrincipals.MERCHANT, "src_1", sealed)).isInstanceOf(SealBroken.class);
    }

    @Test
    void showsTheEndOfALongSecretAndNothingOfAShortOne() {
        assertThat(vault.seal(TestPrincipals.MERCHANT, "s", TOKEN, "a-token-of-some-length").end()).isEqualTo("ngth");
        assertThat(vault.seal(TestPrincipals.MERCHANT, "s", TOKEN, "short").end()).isEmpty();
    }

    @Test
    void namesAnAccountByItsCredentialsAndItsMerchant() {
        var name = vault.account(TestPrincipals.MERCHANT, TOKEN);
        assertThat(vault.account(TestPrincipals.MERCHANT, Map.copyOf(TOKEN))).isEqualTo(name);
        assertThat(vault.account(TestPrincipals.OTHER_MERCHANT, TOKEN)).isNotEqualTo(name);
        assertThat(vault.account(TestPrincipals.MERCHANT, Map.of("token", "other"))).isNotEqualTo(name);
    }

    private Vault vault(String key) throws IOException {
        var file = Files.writeString(folder.resolve(key), "key file " + key);
        var time = Duration.ofMinutes(1);
        return new Vault(
                new SourceProperties(file, false, false, time, time, time, time, time, time, time, time, time, 1, 1,
                        1));
    }
}
