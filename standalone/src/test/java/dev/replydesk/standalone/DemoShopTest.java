package dev.replydesk.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.standalone.data.DataDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first start in a data directory decides whether it shows the demo, and later ones keep to it. */
class DemoShopTest {

    @TempDir
    private Path folder;
    private final List<String> said = new ArrayList<>();

    @Test
    void aNewDirectoryShowsTheDemoUnlessAskedNotTo() throws IOException {
        assertThat(merchant(false)).isEqualTo("Replydesk demo");
        assertThat(said).isEmpty();
    }

    @Test
    void anEmptyDeskStaysOne() throws IOException {
        assertThat(merchant(true)).isEqualTo("My business");
        Files.createDirectory(folder.resolve("keys"));
        assertThat(merchant(false)).isEqualTo("My business");
        assertThat(said).containsExactly(
                "This data directory holds a desk of your own, so no demo shop is added; choose another with --data DIR to see one.");
    }

    @Test
    void aDemoStaysOne() throws IOException {
        assertThat(merchant(false)).isEqualTo("Replydesk demo");
        Files.createDirectory(folder.resolve("keys"));
        assertThat(merchant(true)).isEqualTo("Replydesk demo");
        assertThat(said).containsExactly(
                "This data directory holds the demo shop and goes on with it; choose another with --data DIR for a desk of your own.");
    }

    private String merchant(boolean empty) throws IOException {
        try (var data = DataDirectory.open(folder)) {
            var shop = new DemoShop(new Home(folder), data, said::add);
            shop.decide(empty);
            return shop.merchant();
        }
    }
}
