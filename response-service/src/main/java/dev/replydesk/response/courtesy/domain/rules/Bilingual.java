package dev.replydesk.response.courtesy.domain.rules;

/** One sentence in both languages of the product, each written by itself. */
public record Bilingual(String en, String zh) {

    /** By BCP 47 tag: Chinese for every {@code zh}, English for all others. */
    public String in(String language) {
        return language.startsWith("zh") ? zh : en;
    }
}
