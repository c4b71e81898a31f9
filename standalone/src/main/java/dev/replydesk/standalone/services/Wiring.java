package dev.replydesk.standalone.services;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/**
 * Which beans a service has and how they are made, worked out once after a build by Spring's ahead-of-time processing
 * and packed as a jar that starts the service; so a start does not look for them and weigh conditions again.
 */
record Wiring(Program program, Path work) {
    private static final String PROCESSOR = "org.springframework.boot.SpringApplicationAotProcessor";

    /** Read by Spring from the top of the class path. */
    private static final String SWITCH = "spring.properties";

    static void workOut(Program program) throws IOException, InterruptedException {
        var wiring = new Wiring(program, Files.createTempDirectory(program.folder(), "wiring"));
        var mainClass = wiring.mainClass();
        wiring.describe(mainClass);
        wiring.compile();
        wiring.pack(mainClass);
        Folders.delete(wiring.work);
    }

    private String mainClass() throws IOException {
        try (var jar = new JarFile(program.jar().toFile())) {
            return jar.getManifest().getMainAttributes().getValue(Attributes.Name.MAIN_CLASS);
        }
    }

    private void describe(String mainClass) throws IOException, InterruptedException {
        new Tool(program).java(reason(), List.of("-cp", program.jar().toString(), PROCESSOR, mainClass,
                sources().toString(), work.resolve("resources").toString(), classes().toString(), "dev.replydesk",
                program.service().id()));
    }

    private void compile() throws IOException, InterruptedException {
        var arguments = new ArrayList<>(
                List.of("-proc:none", "-nowarn", "-d", classes().toString(), "-cp", program.jar().toString()));
        try (var found = Files.walk(sources())) {
            found.map(Path::toString).filter(f -> f.endsWith(".java")).forEach(arguments::add);
        }
        new Tool(program).javac(reason(), arguments);
    }

    private String reason() {
        return "The beans of " + program.service().id() + " cannot be worked out";
    }

    private void pack(String mainClass) throws IOException {
        Files.writeString(classes().resolve(SWITCH), "spring.aot.enabled=true\n");
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, mainClass);
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, program.jar().getFileName().toString());
        try (var out = new JarOutputStream(Files.newOutputStream(program.start()), manifest);
                var all = Files.walk(classes())) {
            all.filter(Files::isRegularFile).forEach(f -> add(out, f));
        }
    }

    private void add(JarOutputStream out, Path file) {
        try {
            out.putNextEntry(new ZipEntry(classes().relativize(file).toString()));
            Files.copy(file, out);
            out.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path sources() {
        return work.resolve("sources");
    }

    private Path classes() {
        return work.resolve("classes");
    }
}
