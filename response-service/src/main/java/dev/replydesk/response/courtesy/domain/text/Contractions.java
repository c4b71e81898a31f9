package dev.replydesk.response.courtesy.domain.text;

import java.util.List;
import java.util.Map;

/** Spells out what English runs together, so that one pattern reads "you are" and "you're" alike. */
final class Contractions {

    private static final Map<String, String> ENDINGS = Map.of("'re", "are", "'ll", "will", "'ve", "have", "'m", "am",
            "'d", "would", "'s", "'s");

    private static final Map<String, List<String>> WHOLE = Map.ofEntries(Map.entry("cannot", List.of("can", "not")),
            Map.entry("can't", List.of("can", "not")), Map.entry("won't", List.of("will", "not")),
            Map.entry("shan't", List.of("shall", "not")), Map.entry("dont", List.of("do", "not")),
            Map.entry("didnt", List.of("did", "not")), Map.entry("doesnt", List.of("does", "not")),
            Map.entry("isnt", List.of("is", "not")), Map.entry("wasnt", List.of("was", "not")),
            Map.entry("werent", List.of("were", "not")), Map.entry("cant", List.of("can", "not")),
            Map.entry("wouldnt", List.of("would", "not")), Map.entry("shouldnt", List.of("should", "not")),
            Map.entry("youre", List.of("you", "are")), Map.entry("youve", List.of("you", "have")),
            Map.entry("im", List.of("i", "am")), Map.entry("ive", List.of("i", "have")));

    private Contractions() {
    }

    /** The parts of a folded word; one part where nothing is contracted. */
    static List<String> parts(String word) {
        List<String> whole = WHOLE.get(word);
        if (whole != null) {
            return whole;
        }
        int mark = word.lastIndexOf('\'');
        if (mark <= 0) {
            return List.of(word);
        }
        if (word.endsWith("n't") && word.length() > 3) {
            return List.of(word.substring(0, word.length() - 3), "not");
        }
        String ending = ENDINGS.get(word.substring(mark));
        return ending == null ? List.of(word.replace("'", "")) : List.of(word.substring(0, mark), ending);
    }
}
