package dev.replydesk.systemtests.browser;

import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;
import java.util.stream.Stream;

/** How somebody looks at the pages: language, theme and width of the window. */
record Look(String language, ColorScheme theme, int width, int height) {

    static final Look USUAL = new Look("en", ColorScheme.LIGHT, 1440, 900);

    private static final int PHONE = 390;

    /** Each language with each theme, each theme with each width, and each width with each language. */
    static Stream<Look> all() {
        return Stream.of(USUAL, new Look("zh-CN", ColorScheme.DARK, 1440, 900),
                new Look("en", ColorScheme.DARK, PHONE, 844), new Look("zh-CN", ColorScheme.LIGHT, PHONE, 844));
    }

    boolean isNarrow() {
        return width == PHONE;
    }

    @Override
    public String toString() {
        var name = "%s-%s".formatted(theme.name().toLowerCase(Locale.ROOT), language.substring(0, 2));
        return isNarrow() ? name + "-phone" : name;
    }
}
