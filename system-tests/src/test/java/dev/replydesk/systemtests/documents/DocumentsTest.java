package dev.replydesk.systemtests.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A document that points somewhere points at something. */
class DocumentsTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)(#[^)\\s]*)?\\)");

    @Test
    void everyLinkInsideTheProjectLeadsToAFile() throws IOException {
        var documents = documents();
        assertThat(documents).hasSizeGreaterThan(10);
        assertThat(documents.stream().flatMap(DocumentsTest::broken)).isEmpty();
    }

    @Test
    void theReadmeFitsOnThreeScreens() throws IOException {
        assertThat(Files.readAllLines(ROOT.resolve("README.md"))).hasSizeLessThanOrEqualTo(150);
    }

    private static List<Path> documents() throws IOException {
        try (var root = Files.list(ROOT); var docs = Files.walk(ROOT.resolve("docs"))) {
            return Stream.concat(root, docs).filter(file -> file.toString().endsWith(".md")).toList();
        }
    }

    private static Stream<String> broken(Path document) {
        return links(document).filter(link -> !link.contains("://") && !Files.exists(document.resolveSibling(link)))
                .map(link -> ROOT.relativize(document) + " → " + link);
    }

    private static Stream<String> links(Path document) {
        try {
            return LINK.matcher(Files.readString(document)).results().map(found -> found.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
