package dev.replydesk.response.courtesy.domain.phrase;

import java.util.HashMap;
import java.util.Map;

/** The words of all phrases by number, so that tokens and places compare numbers instead of letters. */
final class Vocabulary {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final int[] letters = new int[Character.MAX_VALUE + 1];

    int add(String word) {
        int number = numbers.computeIfAbsent(word, _ -> numbers.size() + 1);
        if (word.length() == 1) {
            letters[word.charAt(0)] = number;
        }
        return number;
    }

    /** 0 for a word that no phrase holds. Nearly every word of a Chinese text is a letter, found without a search. */
    int number(String word) {
        return word.length() == 1 ? letters[word.charAt(0)] : numbers.getOrDefault(word, 0);
    }
}
