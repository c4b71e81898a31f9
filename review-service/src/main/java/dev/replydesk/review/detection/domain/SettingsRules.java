package dev.replydesk.review.detection.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/** What detection settings must keep that a schema cannot say. */
public final class SettingsRules {
    private SettingsRules() {
    }

    /** A field and how to mend it. */
    public record Fault(String field, String message) {}

    public static List<Fault> check(DetectionSettings wanted) {
        var faults = new ArrayList<Fault>();
        if (wanted.thresholds().noStarsUnsure() > wanted.thresholds().noStarsNegative()) {
            faults.add(new Fault("thresholds.noStarsUnsure", "must not be above thresholds.noStarsNegative"));
        }
        cues(faults, "cues.zh", wanted.cues().zh());
        cues(faults, "cues.en", wanted.cues().en());
        mapping(faults, wanted.mapping());
        return faults;
    }

    private static void cues(List<Fault> faults, String field, List<String> cues) {
        for (int i = 0; i < cues.size(); i++) {
            if (cues.get(i).codePoints().noneMatch(Character::isLetter)) {
                faults.add(new Fault(field + "[" + i + "]", "must hold a word"));
            }
        }
    }

    private static void mapping(List<Fault> faults, List<ScaleStep> mapping) {
        var seen = new HashSet<String>();
        for (int i = 0; i < mapping.size(); i++) {
            var step = mapping.get(i);
            var field = "mapping[" + i + "].original";
            if (step.original().isBlank()) {
                faults.add(new Fault(field, "must not be blank"));
            } else if (!seen.add(step.marketplace() + " " + step.original().strip().toLowerCase(Locale.ROOT))) {
                faults.add(new Fault(field, "stands twice for this marketplace; keep one"));
            }
        }
    }
}
