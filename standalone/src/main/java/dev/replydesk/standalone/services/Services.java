package dev.replydesk.standalone.services;

import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** All four services of a desk. */
public record Services(List<ServiceProcess> all) {

    public static Services start(Programs programs, Settings settings, boolean recording, Consumer<String> say) {
        settings.keys().makeMissing(Service.ids());
        return new Services(Arrays.stream(Service.values()).map(programs::of)
                .map(p -> ServiceProcess.start(p, flags(p, recording), settings, say)).toList());
    }

    private static List<String> flags(Program program, boolean recording) {
        if (recording) {
            return JvmFlags.recording(program.cache());
        }
        return Files.exists(program.cache()) ? JvmFlags.startingFrom(program.cache()) : JvmFlags.COMMON;
    }

    public void awaitReady() throws InterruptedException {
        for (var service : all) {
            service.awaitReady();
        }
    }
}
