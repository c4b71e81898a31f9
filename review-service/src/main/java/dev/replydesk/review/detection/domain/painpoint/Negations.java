package dev.replydesk.review.detection.domain.painpoint;

import dev.replydesk.review.detection.domain.text.Letters;
import dev.replydesk.review.detection.domain.text.NormalText;
import java.util.List;
import java.util.Set;

/** Whether the words around a fault say that it is absent: "no rash", "doesn't smell", 没有破损. */
final class Negations {
    private static final List<String> CHINESE = List.of("没有出现", "没出现", "没有发生", "没发生", "没有任何", "没有什么", "没有", "没啥", "没什么",
            "没",
            "不会", "不再", "不", "无", "未", "毫无", "从未");
    private static final List<String> TURNED_BACK = List.of("不是", "并非", "会", "难免");
    private static final Set<String> ENGLISH = Set.of("no", "not", "never", "without", "cannot", "zero", "nor",
            "neither",
            "don't", "doesn't", "didn't", "isn't", "aren't", "wasn't", "weren't", "won't", "hasn't", "haven't",
            "hadn't",
            "can't", "couldn't", "wouldn't");
    private static final Set<String> BETWEEN = Set.of("a", "an", "any", "the", "even", "ever", "have", "had", "has",
            "get",
            "got", "been", "single", "more", "of", "sign", "signs", "bad", "me", "be");
    private static final Set<String> AFTER = Set.of("free", "proof");
    private static final int MOST_BETWEEN = 3;

    private Negations() {
    }

    static boolean deny(NormalText text, int start, int end) {
        return Letters.isHan(text.at(start)) ? chinese(text.toString(0, start)) : english(text, start, end);
    }

    private static boolean chinese(String before) {
        return CHINESE.stream().filter(before::endsWith).findFirst()
                .map(no -> before.substring(0, before.length() - no.length()))
                .filter(rest -> TURNED_BACK.stream().noneMatch(rest::endsWith)).isPresent();
    }

    private static boolean english(NormalText text, int start, int end) {
        return AFTER.contains(wordAfter(text, end)) || deniedBefore(text, start);
    }

    private static boolean deniedBefore(NormalText text, int start) {
        int at = start;
        for (int between = 0; between <= MOST_BETWEEN; between++) {
            int last = at;
            while (last > 0 && text.at(last - 1) == ' ') {
                last--;
            }
            at = last;
            while (at > 0 && Letters.isWord(text.at(at - 1))) {
                at--;
            }
            var word = text.toString(at, last);
            if (!BETWEEN.contains(word)) {
                return ENGLISH.contains(word);
            }
        }
        return false;
    }

    private static String wordAfter(NormalText text, int end) {
        int first = end;
        while (first < text.length() && (text.at(first) == ' ' || text.at(first) == '-')) {
            first++;
        }
        int last = first;
        while (last < text.length() && Letters.isWord(text.at(last))) {
            last++;
        }
        return text.toString(first, last);
    }
}
