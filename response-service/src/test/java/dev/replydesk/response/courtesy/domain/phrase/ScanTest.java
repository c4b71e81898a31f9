package dev.replydesk.response.courtesy.domain.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.response.courtesy.domain.rules.Rule;
import dev.replydesk.response.courtesy.domain.rules.RuleCard;
import dev.replydesk.response.courtesy.domain.rules.RuleSet;
import dev.replydesk.response.courtesy.domain.text.Tokens;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The fast scan of the shipped phrases finds neither more nor less than a search that takes no short cut. */
class ScanTest {

    private static final int MIXTURES = 60;
    private static final int PIECES = 8;
    private static final int LONGEST_PIECE = 30;

    private final PhraseSet.Builder<String> builder = PhraseSet.builder();
    private final SlowSearch slow = new SlowSearch();

    ScanTest() {
        ShippedTables.sections("words.txt").forEach((name, lines) -> {
            builder.list(name, lines);
            slow.list(name, lines);
        });
        for (Rule rule : Rule.values()) {
            read("rules/" + rule.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".txt");
        }
        read("topics.txt");
    }

    private void read(String table) {
        ShippedTables.sections(table).forEach((heading, lines) -> lines.forEach(line -> {
            builder.phrase(table + " " + heading, line);
            slow.phrase(table + " " + heading, line);
        }));
    }

    @Test
    void findsWhatASearchWithoutShortCutsFinds() {
        var fast = builder.build();
        var texts = new ArrayList<>(examples());
        texts.addAll(mixtures(texts));

        assertThat(texts).allSatisfy(text -> {
            var tokens = Tokens.of(text);
            assertThat(fast.scan(tokens, new Work())).containsExactlyInAnyOrderElementsOf(slow.hits(tokens));
        });
    }

    private static List<String> examples() {
        return RuleSet.shipped().cards().values().stream().map(RuleCard::examples).flatMap(List::stream)
                .map(RuleCard.Example::text).toList();
    }

    /** Pieces of sentences in a row: beginnings without an end, ends without a beginning, several at once. */
    private static List<String> mixtures(List<String> texts) {
        var random = new Random(1);
        return Collections.nCopies(MIXTURES, texts).stream().map(all -> mixture(all, random)).toList();
    }

    private static String mixture(List<String> texts, Random random) {
        var mixture = new StringBuilder();
        IntStream.range(0, PIECES).forEach(_ -> {
            String text = texts.get(random.nextInt(texts.size()));
            int start = random.nextInt(text.length());
            mixture.append(text, start, Math.min(text.length(), start + 1 + random.nextInt(LONGEST_PIECE)));
        });
        return mixture.toString();
    }
}
