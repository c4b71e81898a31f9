package dev.replydesk.gateway.site;

import static dev.replydesk.gateway.site.Yaml.list;
import static dev.replydesk.gateway.site.Yaml.map;
import static dev.replydesk.gateway.site.Yaml.text;

import dev.replydesk.gateway.contracts.Contract;
import dev.replydesk.gateway.contracts.Contracts;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The contracts as one page for people: made once from the same files, so it cannot say anything else than they do. */
final class ApiPage {
    private static final String FRAME = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Replydesk API</title>
            <link rel="stylesheet" href="/developers/docs.css">
            </head>
            <body>
            <nav aria-label="Operations"><h2>Replydesk API</h2>%s</nav>
            <main><h1>Replydesk API</h1>%s</main>
            </body>
            </html>
            """;
    private final Contracts contracts;

    ApiPage(Contracts contracts) {
        this.contracts = contracts;
    }

    String html() {
        var index = contracts.all().stream().map(ApiPage::index).collect(Collectors.joining());
        var parts = contracts.all().stream().map(ApiPage::part).collect(Collectors.joining());
        return FRAME.formatted(index, parts);
    }

    private static String index(Contract contract) {
        var links = contract.operations().stream().map(o -> "<li><a href=\"#%s\">%s</a></li>".formatted(o.id(), o.id()))
                .collect(Collectors.joining());
        return "<h3>" + Html.escape(contract.service()) + "</h3><ul>" + links + "</ul>";
    }

    private static String part(Contract contract) {
        var info = map(contract.document().get("info"));
        var operations = new OperationSection(new Schemas(contract.document()));
        var sections = contract.operations().stream()
                .map(o -> operations.html(o, details(contract, o.path(), o.method().name())))
                .collect(Collectors.joining());
        return """
                <section class="service"><h2 id="%1$s">%2$s</h2>
                <p><a href="/openapi/%1$s.yaml">%1$s.yaml</a></p>%3$s%4$s%5$s</section>
                """.formatted(contract.service(), Html.escape(text(info.get("title"))),
                Html.markdown(text(info.get("description"))), problems(contract.document()), sections);
    }

    private static String problems(Map<String, Object> document) {
        var rows = list(document.get("x-problems")).stream().map(Yaml::map)
                .map(p -> "<tr><td>%s</td><td><code>%s</code></td><td>%s</td></tr>".formatted(Html.escape(text(p.get(
                        "status"))), Html.escape(text(p.get("type"))), Html.markdown(text(p.get("meaning")))))
                .collect(Collectors.joining());
        return rows.isEmpty() ? "" : "<table><caption>Problem types</caption>" + rows + "</table>";
    }

    private static Map<String, Object> details(Contract contract, String path, String method) {
        var item = map(map(contract.document().get("paths")).get(path));
        return map(item.get(method.toLowerCase(Locale.ROOT)));
    }
}
