package dev.replydesk.gateway.site;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.springframework.web.util.HtmlUtils;

/** Turns the texts of a contract into HTML; markup inside them is shown, never obeyed. */
final class Html {
    private static final List<TablesExtension> TABLES = List.of((TablesExtension) TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder().extensions(TABLES).escapeHtml(true)
            .sanitizeUrls(true).build();

    private Html() {
    }

    static String escape(String text) {
        return HtmlUtils.htmlEscape(text);
    }

    static String markdown(String text) {
        return RENDERER.render(PARSER.parse(text));
    }
}
