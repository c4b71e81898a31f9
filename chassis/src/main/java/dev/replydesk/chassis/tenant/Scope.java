package dev.replydesk.chassis.tenant;

import java.util.Arrays;

/** What an API key may do; written as in its contract, for example {@code cases:read}. */
public enum Scope {
    REVIEWS_WRITE("reviews:write"), REVIEWS_READ("reviews:read"), CASES_READ("cases:read"), CASES_WRITE(
            "cases:write"), SETTINGS_WRITE(
                    "settings:write"), PEOPLE_WRITE("people:write"), REPORTS_READ("reports:read");

    private final String value;

    Scope(String value) {
        this.value = value;
    }

    public String value() {
        return value;
    }

    @Override
    public String toString() {
        return value;
    }

    public static Scope of(String value) {
        return Arrays.stream(values()).filter(s -> s.value.equals(value)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no scope is called " + value));
    }
}
