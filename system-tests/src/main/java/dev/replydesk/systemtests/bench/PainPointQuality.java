package dev.replydesk.systemtests.bench;

import dev.replydesk.review.detection.domain.painpoint.PainPoint;
import dev.replydesk.review.detection.domain.painpoint.PainPointRules;
import dev.replydesk.review.detection.domain.text.NormalText;
import dev.replydesk.review.detection.domain.text.PhraseIndex.Found;
import dev.replydesk.systemtests.bench.SharedTexts.Pained;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How often the tables name what readers said a sentence is about, for each pain point that readers named. */
final class PainPointQuality {
    private static final Map<String, PainPoint> NAMES = Map.of("quality", PainPoint.QUALITY, "logistics",
            PainPoint.LOGISTICS, "packaging", PainPoint.PACKAGING, "service", PainPoint.SERVICE, "price",
            PainPoint.PRICE, "size", PainPoint.SIZE_QUANTITY, "authenticity", PainPoint.AUTHENTICITY);

    private final PainPointRules rules = PainPointRules.shipped();
    private final Map<PainPoint, Confusion> found = new EnumMap<>(PainPoint.class);

    List<Row> rows(String language, List<Pained> sentences) {
        found.clear();
        sentences.forEach(this::count);
        found.values().removeIf(c -> c.hits() + c.missed() == 0);
        var rows = new ArrayList<Row>();
        found.forEach((point, c) -> rows.add(DetectionBench.percent(language + " pain " + point, c.f1(), 1)));
        var all = found.values().stream().reduce(Confusion.NONE, Confusion::plus);
        rows.add(DetectionBench.percent(language + " pain micro F1", all.f1(), 1));
        rows.add(DetectionBench.percent(language + " pain macro F1",
                found.values().stream().mapToDouble(Confusion::f1).average().orElse(0), 1));
        return rows;
    }

    private void count(Pained sentence) {
        var said = rules.find(NormalText.of(sentence.text())).stream().map(Found::meaning).toList();
        NAMES.forEach((name, point) -> found.merge(point,
                Confusion.NONE.and(said.contains(point), sentence.points().contains(name)), Confusion::plus));
    }
}
