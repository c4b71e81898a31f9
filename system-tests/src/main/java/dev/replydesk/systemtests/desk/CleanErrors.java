package dev.replydesk.systemtests.desk;

import java.util.regex.Pattern;

/** Every refusal that any test sees must be a problem document that says nothing about the inside of the product. */
final class CleanErrors {

    private static final String PROBLEMS = "https://replydesk.dev/problems/";
    private static final Pattern INSIDE = Pattern
            .compile(
                    "\\bat [\\w.$]+\\([\\w.]+:\\d+\\)|\\b(java|javax|jakarta|org|com|io|reactor|tools|dev)\\.[a-z]+\\.[\\w.$]*[A-Z]\\w+"
                            + "|\\w+Exception\\b|mongodb://|127\\.0\\.0\\.1|\\$(match|and|or|in|set)\\b");

    private CleanErrors() {
    }

    static Answer check(Answer answer) {
        if (answer.status() >= 400) {
            demand(answer.header("Content-Type").startsWith("application/problem+json"), "no problem document", answer);
            var problem = answer.body();
            demand(problem.path("type").asString().startsWith(PROBLEMS), "no type of ours", answer);
            demand(!problem.path("title").asString().isBlank(), "no title", answer);
            demand(problem.path("status").asInt() == answer.status(), "another status than the answer", answer);
            demand(!INSIDE.matcher(answer.text()).find(), "the inside shows", answer);
        }
        return answer;
    }

    private static void demand(boolean holds, String otherwise, Answer answer) {
        if (!holds) {
            throw new AssertionError("%s: %d %s %s".formatted(otherwise, answer.status(), answer.headers().map(),
                    answer.text()));
        }
    }
}
