package dev.replydesk.review.detection.domain.text;

/** How many letters of each script the beginning of a text has. */
record Scripts(int han, int kana, int latin, int other) {

    static Scripts of(NormalText text, int most) {
        int han = 0;
        int kana = 0;
        int latin = 0;
        int other = 0;
        for (int at = 0; at < Math.min(most, text.length()); at++) {
            char c = text.at(at);
            if (Letters.isHan(c)) {
                han++;
            } else if (Letters.isKana(c)) {
                kana++;
            } else if (isLatin(c)) {
                latin++;
            } else if (Character.isLetter(c)) {
                other++;
            }
        }
        return new Scripts(han, kana, latin, other);
    }

    /** Letters that Chinese or English may be written in. */
    int known() {
        return han + latin;
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 0xDF && c <= 0x24F;
    }
}
