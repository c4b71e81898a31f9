package dev.replydesk.response.courtesy.domain.contact;

/** What digits alone tell: check sums, birthdays, length. */
final class Digits {

    private Digits() {
    }

    static String only(String written) {
        var digits = new StringBuilder();
        written.chars().filter(c -> Character.isDigit(c) || c == 'x').forEach(c -> digits.append((char) c));
        return digits.toString();
    }

    static boolean isDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Eight digits that read as a day or as two years, or the same digit over and over: nobody's number. */
    static boolean isNobodys(String digits) {
        boolean day = digits.matches("(19|20)\\d\\d(0[1-9]|1[0-2])([0-2]\\d|3[01])");
        boolean years = digits.matches("((19|20)\\d\\d){2}");
        return day || years || digits.chars().distinct().count() == 1;
    }

    static int longestRun(String written) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < written.length(); i++) {
            run = Character.isDigit(written.charAt(i)) ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    /** Chinese resident number, GB 11643: six digits of place, birthday, three of order, one to check. */
    static boolean isResidentNumber(String digits) {
        if (digits.length() != 18 || !isDigits(digits, 0, 17)) {
            return false;
        }
        int year = Integer.parseInt(digits.substring(6, 10));
        int month = Integer.parseInt(digits.substring(10, 12));
        int day = Integer.parseInt(digits.substring(12, 14));
        return year >= 1900 && year < 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
    }

    /** Payment card, ISO/IEC 7812: 13 to 19 digits whose Luhn sum ends in 0. */
    static boolean isCardNumber(String digits) {
        if (digits.length() < 13 || digits.length() > 19 || !isDigits(digits, 0, digits.length())) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int doubled = i % 2 == 1 ? digit * 2 : digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }
}
