package dev.replydesk.response.courtesy.domain.phrase;

import dev.replydesk.response.courtesy.domain.text.Token;
import dev.replydesk.response.courtesy.domain.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Reads the words of a pattern exactly as the words of a text are read. */
final class Words {

    private Words() {
    }

    static Phrase of(String written) {
        if (written.endsWith("~")) {
            return new Phrase.Prefix(written.substring(0, written.length() - 1));
        }
        if (written.startsWith("'") || written.contains("*")) {
            return new Phrase.Word(written);
        }
        var words = new ArrayList<Phrase>();
        for (Token token : Tokens.of(written).list()) {
            words.add(new Phrase.Word(token.text()));
        }
        if (words.isEmpty()) {
            throw new IllegalArgumentException("\"" + written + "\" holds no word");
        }
        return words.size() == 1 ? words.getFirst() : new Phrase.Sequence(List.copyOf(words));
    }
}
