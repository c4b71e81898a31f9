package dev.replydesk.standalone;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/** What the person who starts the desk may choose. */
record Options(int port, Path data, String mail, boolean empty) {

    static final String USAGE = "./run [--empty] [--port N] [--data DIR] [--mail ADDRESS]";
    private static final Options DEFAULT = new Options(8080, Path.of(".data"), "admin@localhost", false);

    static Options parse(List<String> arguments) {
        var options = DEFAULT;
        for (var words = arguments.iterator(); words.hasNext();) {
            options = options.with(words.next(), words);
        }
        return options;
    }

    private Options with(String name, Iterator<String> words) {
        return switch (name) {
            case "--empty" -> new Options(port, data, mail, true);
            case "--port" -> new Options(port(value(name, words)), data, mail, empty);
            case "--data" -> new Options(port, Path.of(value(name, words)), mail, empty);
            case "--mail" -> new Options(port, data, mail(value(name, words)), empty);
            default -> throw new Refusal("There is no option \"%s\". Usage: %s".formatted(name, USAGE));
        };
    }

    private static String value(String name, Iterator<String> words) {
        if (!words.hasNext()) {
            throw new Refusal("%s needs a value. Usage: %s".formatted(name, USAGE));
        }
        return words.next();
    }

    private static int port(String text) {
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > 65_535) {
            throw new Refusal("--port must be a number from 1 to 65535, not \"%s\".".formatted(text));
        }
        return Integer.parseInt(text);
    }

    private static String mail(String text) {
        if (!text.matches("[^@\\s]+@[^@\\s]+")) {
            throw new Refusal("--mail must be a mail address, not \"%s\".".formatted(text));
        }
        return text;
    }
}
