package dev.replydesk.review.tables;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.replydesk.review.tables.domain.FileFault;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Arrays;

/** Tells UTF-8 from what else a file may be written in, and says how to come to UTF-8 from there. */
final class Encodings {
    private static final int LONGEST_CHARACTER = 4;
    private static final String EXCEL = "In Excel choose Save As, \"CSV UTF-8 (comma delimited)\"; in other programs save as text in UTF-8.";

    private Encodings() {
    }

    /** The length of the byte order mark; an {@link UnreadableFile} if these first bytes of a file are not UTF-8. */
    static int check(byte[] head) {
        if (begins(head, 0xff, 0xfe) || begins(head, 0xfe, 0xff)) {
            throw new UnreadableFile(FileFault.UTF_16, "The file is written in UTF-16, not in UTF-8. " + EXCEL);
        }
        if (begins(head, 'P', 'K', 3, 4) || begins(head, 0xd0, 0xcf, 0x11, 0xe0)) {
            throw new UnreadableFile(FileFault.NOT_TEXT,
                    "This is a workbook or a zip archive, not a text file. " + EXCEL);
        }
        if (holdsZero(head)) {
            throw zeros(head);
        }
        int mark = begins(head, 0xef, 0xbb, 0xbf) ? 3 : 0;
        if (!isUtf8(head)) {
            throw otherThanUtf8(head);
        }
        return mark;
    }

    /** The characters after the mark, without one that is cut in two at the end. */
    static String text(byte[] head, int mark) {
        int length = head.length;
        while (length > mark && !decodes(Arrays.copyOf(head, length), UTF_8)) {
            length--;
        }
        return new String(head, mark, length - mark, UTF_8);
    }

    static boolean decodes(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).capacity() >= 0;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean isUtf8(byte[] head) {
        for (int cut = 0; cut < LONGEST_CHARACTER && cut <= head.length; cut++) {
            if (decodes(Arrays.copyOf(head, head.length - cut), UTF_8)) {
                return true;
            }
        }
        return false;
    }

    private static UnreadableFile zeros(byte[] head) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i < head.length; i++) {
            even += i % 2 == 0 && head[i] == 0 ? 1 : 0;
            odd += i % 2 == 1 && head[i] == 0 ? 1 : 0;
        }
        return Math.max(even, odd) > head.length / 4 && Math.min(even, odd) == 0
                ? new UnreadableFile(FileFault.UTF_16, "The file is written in UTF-16, not in UTF-8. " + EXCEL)
                : new UnreadableFile(FileFault.NOT_TEXT,
                        "This is not a text file. Send CSV, TSV or NDJSON, plain or packed with gzip.");
    }

    private static UnreadableFile otherThanUtf8(byte[] head) {
        var even = Arrays.copyOf(head, head.length - 1);
        return Charset.isSupported("GBK") && (isChinese(head) || isChinese(even))
                ? new UnreadableFile(FileFault.GBK, "The file is written in GBK, not in UTF-8. " + EXCEL)
                : new UnreadableFile(FileFault.NOT_UTF_8, "The file is not written in UTF-8. " + EXCEL);
    }

    private static boolean isChinese(byte[] head) {
        var gbk = Charset.forName("GBK");
        return decodes(head, gbk) && new String(head, gbk).codePoints().anyMatch(Character::isIdeographic);
    }

    private static boolean holdsZero(byte[] head) {
        for (byte b : head) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(byte[] head, int... with) {
        for (int i = 0; i < with.length; i++) {
            if (head.length <= i || (head[i] & 0xff) != with[i]) {
                return false;
            }
        }
        return true;
    }
}
