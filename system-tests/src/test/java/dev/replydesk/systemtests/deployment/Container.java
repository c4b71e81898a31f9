package dev.replydesk.systemtests.deployment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One service of the compose file as a process on this machine: what is mounted lies in folders under its own root. */
record Container(String name, ComposeFile compose, Path home, Path folder, Map<String, String> here) {

    private static final Path OPTIONS = Path.of("deploy", "jvm.options");

    Path root() {
        return folder.resolve(name);
    }

    Path log() {
        return folder.resolve(name + ".log");
    }

    /** Everything the compose file and the image say, and nothing else but where programs are. */
    Map<String, String> environment() {
        var environment = new LinkedHashMap<String, String>();
        compose.environment(name).forEach((key, value) -> environment.put(key, local(value)));
        environment.put("SERVER_PORT", here.get(name + " SERVER_PORT"));
        environment.put("MANAGEMENT_PORT", here.get(name + " MANAGEMENT_PORT"));
        environment.put("MANAGEMENT_SERVER_ADDRESS", "127.0.0.1");
        environment.put("SERVER_ADDRESS", "127.0.0.1");
        environment.put("MALLOC_ARENA_MAX", "2");
        environment.put("PATH", System.getenv("PATH"));
        return environment;
    }

    /** Names of containers become addresses of this machine, paths of the image paths under the root. */
    private String local(String value) {
        var local = value;
        for (var known : here.entrySet()) {
            local = local.replace(known.getKey(), known.getValue());
        }
        return compose.mounts(name).keySet().stream().filter(local::startsWith).findFirst()
                .map(_ -> root().toString()).orElse("") + local;
    }

    /** It lives for a minute, which is too short for the optimising compiler to pay. */
    Process start() {
        var jar = home.resolve(name).resolve("target");
        return run(log(), List.of("-XX:MaxRAM=" + compose.text(name, "mem_limit"), "-XX:TieredStopAtLevel=1", "-jar",
                executable(jar).toString()), environment());
    }

    /** What the entry point of the one-shot container does, in an empty folder but for its own jar. */
    Process makeKeys() {
        try {
            var alone = Files.copy(home.resolve("standalone/target/standalone.jar"), folder.resolve("keys.jar"));
            var arguments = List.of("-jar", alone.toString(), "--make-keys", root().resolve("keys").toString());
            return run(log(), arguments, Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The image's health check. */
    boolean isHealthy() {
        try {
            var check = new ProcessBuilder(home.resolve("deploy/healthy").toString()).redirectErrorStream(true);
            check.environment().put("MANAGEMENT_PORT", here.get(name + " MANAGEMENT_PORT"));
            return check.start().waitFor() == 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    Container mounted() {
        compose.mounts(name).forEach((path, volume) -> mount(root().resolve(path.substring(1)), volume));
        return this;
    }

    private void mount(Path path, String volume) {
        try {
            Files.createDirectories(path.getParent());
            Files.createSymbolicLink(path, Files.createDirectories(folder.resolve("volumes").resolve(volume)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Process run(Path log, List<String> arguments, Map<String, String> environment) {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + home.resolve(OPTIONS)));
        command.addAll(arguments);
        var process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(log.toFile());
        process.environment().clear();
        process.environment().putAll(environment);
        try {
            return process.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path executable(Path target) {
        try (var files = Files.list(target)) {
            return files.filter(f -> f.toString().endsWith("-exec.jar")).findFirst().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
