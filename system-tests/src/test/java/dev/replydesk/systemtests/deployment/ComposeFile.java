package dev.replydesk.systemtests.deployment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.Yaml;

/** docker-compose.yml as an engine reads it on a machine where no variable is set. */
record ComposeFile(Map<String, Map<String, Object>> services, Map<String, Map<String, Object>> networks) {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{\\w+:-([^}]*)}");

    static ComposeFile read(Path file) {
        try {
            Map<String, Map<String, Map<String, Object>>> all = new Yaml().load(Files.readString(file));
            return new ComposeFile(all.getOrDefault("services", Map.of()), all.getOrDefault("networks", Map.of()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Set<String> names() {
        return services.keySet();
    }

    boolean says(String service, String key) {
        return services.get(service).containsKey(key);
    }

    Map<String, String> environment(String service) {
        var environment = new LinkedHashMap<String, String>();
        ((Map<?, ?>) services.get(service).get("environment"))
                .forEach((name, value) -> environment.put(name.toString(), plain(value.toString())));
        return environment;
    }

    String text(String service, String key) {
        return plain(services.get(service).get(key).toString());
    }

    List<String> list(String service, String key) {
        return ((List<?>) services.get(service).get(key)).stream().map(Object::toString).map(ComposeFile::plain)
                .toList();
    }

    /** The names of the volumes by where they are mounted. */
    Map<String, String> mounts(String service) {
        var mounts = new LinkedHashMap<String, String>();
        list(service, "volumes").stream().map(mount -> mount.split(":", 3))
                .forEach(parts -> mounts.put(parts[1], parts[0]));
        return mounts;
    }

    private static String plain(String text) {
        return VARIABLE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(found.group(1)));
    }
}
