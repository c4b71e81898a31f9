package dev.replydesk.response.courtesy.domain.text;

/** What can be told from the characters of a token alone, whatever the word. */
public enum Shape {
    /** Digits only, with points or commas inside: 24, 1,500, 3.5. */
    NUMBER,
    /** A number of three or four digits, one letter allowed in front: 205, A1203. */
    ROOM,
    /** At least four digits, letters allowed: 12345, AB20931. */
    CODE,
    /** At least eight digits, letters allowed: what only a register can hold. */
    LONG_CODE,
    /** Letters mixed with digits or underscores, at least five: what an account is called. */
    HANDLE,
    /** A single Chinese character. */
    HAN,
    /** Begins with a capital letter and goes on in small ones. */
    NAME,
    /** Four or more capital letters and nothing else. */
    SHOUTED;

    public int bit() {
        return 1 << ordinal();
    }

    static int of(String original) {
        int digits = 0;
        int upper = 0;
        int letters = 0;
        for (int i = 0; i < original.length(); i++) {
            char c = original.charAt(i);
            digits += Character.isDigit(c) ? 1 : 0;
            upper += Character.isUpperCase(c) ? 1 : 0;
            letters += Character.isLetter(c) ? 1 : 0;
        }
        return numeric(digits, letters) | mixed(original, letters) | alphabetic(original, digits, upper, letters);
    }

    private static int numeric(int digits, int letters) {
        int shapes = digits > 0 && letters == 0 ? NUMBER.bit() : 0;
        shapes |= digits >= 3 && digits <= 4 && letters <= 1 ? ROOM.bit() : 0;
        shapes |= digits >= 4 ? CODE.bit() : 0;
        return shapes | (digits >= 8 ? LONG_CODE.bit() : 0);
    }

    private static int mixed(String original, int letters) {
        return original.length() >= 5 && letters > 0 && letters < original.length() ? HANDLE.bit() : 0;
    }

    private static int alphabetic(String original, int digits, int upper, int letters) {
        boolean name = upper == 1 && letters > 1 && digits == 0 && Character.isUpperCase(original.charAt(0));
        boolean shouted = upper >= 4 && upper == letters && digits == 0;
        return (name ? NAME.bit() : 0) | (shouted ? SHOUTED.bit() : 0);
    }
}
