package dev.replydesk.review.review.domain;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Compares replies as marketplaces show them: they strip HTML and rearrange white space. */
public final class ReplyWords {
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]{0,500}>");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");

    private ReplyWords() {
    }

    public static boolean areSame(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String text) {
        var bare = TAG.matcher(text).replaceAll(" ").replace("&lt;", "<").replace("&gt;", ">")
                .replace("&quot;", "\"").replace("&#39;", "'").replace("&nbsp;", " ").replace("&amp;", "&");
        return SPACE.matcher(Normalizer.normalize(bare, Normalizer.Form.NFKC)).replaceAll("");
    }
}
