package dev.replydesk.systemtests.train;

import dev.replydesk.review.detection.domain.text.NormalText;
import dev.replydesk.systemtests.bench.SharedTexts;
import dev.replydesk.systemtests.bench.SharedTexts.Labelled;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The training texts, each once. The corpora overlap with each other and with the held-out sets, so what has the same
 * letters counts as the same text; a text that people labelled both ways teaches nothing.
 */
record LabelledTexts(List<Labelled> texts, int read, int repeated, int contradicting, int heldOut) {

    static LabelledTexts of(SharedTexts shared) {
        var heldOut = shared.sentiment("dev").values().stream().flatMap(Collection::stream)
                .map(LabelledTexts::letters).collect(Collectors.toSet());
        return of(shared.sentiment("train"), heldOut);
    }

    private static LabelledTexts of(Map<String, List<Labelled>> corpora, Set<String> heldOut) {
        var read = corpora.values().stream().flatMap(Collection::stream).toList();
        var byLetters = read.stream().collect(Collectors.groupingBy(LabelledTexts::letters, LinkedHashMap::new,
                Collectors.toList()));
        int different = byLetters.size();
        byLetters.keySet().removeAll(heldOut);
        int apart = byLetters.size();
        byLetters.values().removeIf(same -> same.stream().map(Labelled::negative).distinct().count() > 1);
        var texts = byLetters.values().stream().map(List::getFirst).toList();
        return new LabelledTexts(texts, read.size(), read.size() - different, apart - texts.size(), different - apart);
    }

    private static String letters(Labelled labelled) {
        return NormalText.of(labelled.text()).toString().codePoints().filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
