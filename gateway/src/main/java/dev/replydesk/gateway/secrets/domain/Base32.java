package dev.replydesk.gateway.secrets.domain;

/** Lower-case RFC 4648 letters: they survive being read aloud, double-clicked and put in a URL. */
public final class Base32 {
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz234567";

    private Base32() {
    }

    /** Five bits a letter; what is left over at the end is filled with zeros. */
    public static String encode(byte[] bytes) {
        var out = new StringBuilder(bytes.length * 8 / 5 + 1);
        for (int bit = 0; bit < bytes.length * 8; bit += 5) {
            int window = (bytes[bit / 8] & 0xff) << 8 | (bit / 8 + 1 < bytes.length ? bytes[bit / 8 + 1] & 0xff : 0);
            out.append(LETTERS.charAt(window >> 11 - bit % 8 & 31));
        }
        return out.toString();
    }
}
