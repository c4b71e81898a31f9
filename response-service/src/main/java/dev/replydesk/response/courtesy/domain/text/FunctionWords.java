package dev.replydesk.response.courtesy.domain.text;

import java.util.Set;

/** The small words no sentence does without; they tell languages with Latin letters apart. */
final class FunctionWords {

    private static final Set<String> ENGLISH = Set.of("the", "and", "of", "to", "is", "was", "were", "it", "for",
            "with", "that", "this", "these", "at", "be", "are", "from", "our", "your", "you", "we", "i", "my", "they",
            "not",
            "very", "but", "have", "has", "had", "there", "which", "what", "when", "where", "who", "how", "all", "will",
            "would", "can", "could", "been", "if", "out", "about", "more", "just", "get", "got", "like", "than", "then",
            "he", "she", "his", "her", "him", "them", "their", "its", "by", "as", "an", "thank", "thanks", "dear",
            "sorry",
            "please", "good", "great", "nice", "room", "staff", "bad", "too", "never", "always", "food", "stay",
            "clean",
            "nothing", "only", "some", "any", "again", "after", "before", "because", "also", "love", "really", "know",
            "do", "does", "did", "dont", "now", "back", "new", "one", "up", "down", "off", "here", "yes", "so", "or");

    private static final Set<String> FOREIGN = Set.of("le", "la", "les", "des", "du", "un", "une", "et", "est", "que",
            "qui", "pour", "dans", "avec", "nous", "vous", "pas", "sur", "très", "el", "los", "las", "una", "y", "por",
            "para",
            "con", "muy", "pero", "como", "más", "del", "il", "di", "che", "non", "per", "della", "sono", "molto",
            "gli", "und",
            "der", "das", "ist", "nicht", "wir", "sie", "mit", "für", "ein", "eine", "sehr", "auch", "dem", "den",
            "het", "een",
            "niet", "van", "voor", "zijn", "wij", "maar", "ook", "não", "muito", "uma", "os", "dos", "em", "och", "att",
            "det", "som", "på", "inte", "og", "ikke", "jeg", "til", "av", "nie", "jest", "się", "na", "ve", "bir",
            "için", "çok",
            "ang", "ng", "mga", "yang", "dan", "tidak", "untuk", "saya", "ini", "hai", "nahi", "ka", "ki", "ke", "bhi",
            "de",
            "en", "si", "ja", "au");

    private FunctionWords() {
    }

    static int english(Tokens tokens) {
        return count(tokens, ENGLISH);
    }

    static int foreign(Tokens tokens) {
        return count(tokens, FOREIGN);
    }

    private static int count(Tokens tokens, Set<String> words) {
        return (int) tokens.list().stream().filter(token -> words.contains(token.text())).count();
    }
}
