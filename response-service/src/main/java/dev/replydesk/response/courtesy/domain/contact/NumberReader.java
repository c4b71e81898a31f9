package dev.replydesk.response.courtesy.domain.contact;

import java.util.Optional;

/** Reads digits written together or in groups, and tells what kind of number they are. */
final class NumberReader {

    private static final int LONGEST = 30;
    private static final int SHORTEST = 7;
    private static final int PLAINLY_A_PHONE = 10;
    private static final int LONGEST_PHONE = 16;
    private static final int CERTAINLY_SOMEBODYS = 10;

    private final PhoneNumbers phones;

    NumberReader(PhoneNumbers phones) {
        this.phones = phones;
    }

    Optional<Contact> at(String text, int start) {
        if (isInsideWord(text, start)) {
            return Optional.empty();
        }
        int end = end(text, start);
        String written = text.substring(start, end);
        String digits = Digits.only(written);
        if (digits.length() < SHORTEST || Digits.isNobodys(digits) || isMoney(text, start, end)) {
            return Optional.empty();
        }
        return kind(written, digits).map(kind -> new Contact(kind, written, start, end));
    }

    private Optional<Contact.Kind> kind(String written, String digits) {
        if (Digits.isResidentNumber(digits) || Digits.isCardNumber(digits)) {
            return Optional.of(Contact.Kind.IDENTITY);
        }
        boolean dialled = digits.length() >= PLAINLY_A_PHONE || "+0(".indexOf(written.charAt(0)) >= 0;
        if (dialled && digits.length() <= LONGEST_PHONE && phones.isNumber(written)) {
            return Optional.of(Contact.Kind.PHONE);
        }
        if (Digits.longestRun(written) >= CERTAINLY_SOMEBODYS) {
            return Optional.of(Contact.Kind.IDENTITY);
        }
        return digits.length() <= LONGEST_PHONE ? Optional.of(Contact.Kind.PERHAPS_PHONE) : Optional.empty();
    }

    /** Part of a name such as "Quest380", of a decimal, or of an amount. */
    private static boolean isInsideWord(String text, int start) {
        if (start == 0) {
            return false;
        }
        char before = text.charAt(start - 1);
        return Letters.isAlphabetic(before) || before == '_' || before == '@';
    }

    private static boolean isMoney(String text, int start, int end) {
        boolean sign = start > 0 && "$€£¥₹￥".indexOf(text.charAt(start - 1)) >= 0;
        return sign || end < text.length() && "%元$€£".indexOf(text.charAt(end)) >= 0;
    }

    private static int end(String text, int start) {
        int end = start;
        int gap = 0;
        for (int i = start; i < text.length() && i - start < LONGEST && gap < 3; i++) {
            char c = text.charAt(i);
            if (Character.isDigit(c) || c == 'x' && isResidentTail(text, i)) {
                end = i + 1;
                gap = 0;
            } else if (" -().".indexOf(c) >= 0 || c == '+' && i == start) {
                gap++;
            } else {
                break;
            }
        }
        return end;
    }

    /** The check character of a Chinese resident number can be X. */
    private static boolean isResidentTail(String text, int i) {
        return i >= 17 && Digits.isDigits(text, i - 17, i);
    }
}
