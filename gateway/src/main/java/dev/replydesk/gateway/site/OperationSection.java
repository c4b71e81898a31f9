package dev.replydesk.gateway.site;

import static dev.replydesk.gateway.site.Yaml.list;
import static dev.replydesk.gateway.site.Yaml.map;
import static dev.replydesk.gateway.site.Yaml.text;

import dev.replydesk.gateway.contracts.Operation;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One operation: what to send, and what comes back. */
final class OperationSection {
    private final Schemas schemas;

    OperationSection(Schemas schemas) {
        this.schemas = schemas;
    }

    String html(Operation operation, Map<String, Object> details) {
        return """
                <article id="%1$s"><h3><span class="method %3$s">%3$s</span> <code>%2$s</code></h3>
                <p class="summary">%4$s</p>%5$s%6$s%7$s%8$s</article>
                """.formatted(operation.id(), Html.escape(operation.path()), operation.method(),
                Html.escape(text(details
                        .get("summary"))),
                Html.markdown(text(details.get("description"))), parameters(details), body(details),
                answers(details));
    }

    private String parameters(Map<String, Object> details) {
        var rows = list(details.get("parameters")).stream().map(schemas::resolved).map(this::parameter)
                .collect(Collectors.joining());
        return rows.isEmpty() ? "" : "<h4>Parameters</h4><table>" + rows + "</table>";
    }

    private String parameter(Map<String, Object> parameter) {
        return "<tr><td><code>%s</code> <span class=\"in\">%s</span></td><td>%s</td><td>%s</td></tr>".formatted(Html
                .escape(text(parameter.get("name"))), Html.escape(text(parameter.get("in"))),
                schemas.type(parameter.get(
                        "schema")),
                Html.markdown(text(parameter.get("description"))));
    }

    private String body(Map<String, Object> details) {
        var content = content(schemas.resolved(details.get("requestBody")));
        return content.isEmpty() ? "" : "<h4>Body</h4>" + content;
    }

    private String answers(Map<String, Object> details) {
        return "<h4>Answers</h4>" + map(details.get("responses")).entrySet().stream()
                .map(e -> answer(text(e.getKey()), e.getValue())).collect(Collectors.joining());
    }

    private String answer(String status, @Nullable Object response) {
        var resolved = schemas.resolved(response);
        var text = Html.markdown("**" + status + "** " + text(resolved.get("description")));
        return status.startsWith("2") ? text + content(resolved) : text;
    }

    private String content(Map<String, Object> holder) {
        return map(holder.get("content")).entrySet().stream()
                .map(e -> "<p class=\"media\"><code>" + Html.escape(e.getKey()) + "</code> " + schemas.type(map(e
                        .getValue()).get("schema")) + "</p>" + schemas.table(map(e.getValue()).get("schema")))
                .collect(Collectors.joining());
    }
}
