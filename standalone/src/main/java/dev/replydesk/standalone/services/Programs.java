package dev.replydesk.standalone.services;

import dev.replydesk.standalone.Home;
import dev.replydesk.standalone.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.ZipFile;

/** The unpacked programs of all services. They are made anew whenever a build changed a jar. */
public record Programs(Home home) {

    Program of(Service service) {
        return new Program(service, home.programs().resolve(service.id()));
    }

    public boolean areCurrent() {
        try {
            return Files.exists(stamp()) && Files.readString(stamp()).equals(fingerprint())
                    && Arrays.stream(Service.values()).allMatch(s -> Files.exists(of(s).start()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Unpacks every jar; what was there before is gone, and the programs are current only once they are stamped. */
    public void unpack() {
        var fingerprint = fingerprint();
        Folders.delete(home.programs());
        Arrays.stream(Service.values()).parallel().forEach(this::unpack);
        if (!fingerprint.equals(fingerprint())) {
            throw new Refusal("The build changed a service while it was unpacked; start again.");
        }
    }

    /** Where the one desk lives whose start is recorded. */
    public Path recording() {
        return home.programs().resolve("recording");
    }

    public void stampCurrent() {
        try {
            Folders.delete(recording());
            Files.writeString(stamp(), fingerprint());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void unpack(Service service) {
        var target = of(service).folder();
        try {
            Files.createDirectories(target.getParent());
            var jar = Files.copy(home.jar(service.id()), target.resolveSibling(service.id() + ".jar"));
            new Tool(of(service)).java(service.id() + " cannot be unpacked",
                    List.of("-Djarmode=tools", "-jar", jar.toString(), "extract", "--destination", target.toString()));
            Files.delete(jar);
            Wiring.workOut(of(service));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Path stamp() {
        return home.programs().resolve("stamp");
    }

    private String fingerprint() {
        return Arrays.stream(Service.values()).map(s -> fingerprint(home.jar(s.id())))
                .collect(Collectors.joining("\n"));
    }

    /** From the checksums that a jar keeps of its entries, so that a build that changed nothing is not a new one. */
    private static String fingerprint(Path jar) {
        try (var zip = new ZipFile(jar.toFile())) {
            var sum = new CRC32();
            zip.stream().forEach(e -> sum.update((e.getName() + e.getCrc()).getBytes(StandardCharsets.UTF_8)));
            return "%s %x".formatted(jar.getFileName(), sum.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
