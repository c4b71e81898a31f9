package dev.replydesk.standalone.services;

import dev.replydesk.standalone.Refusal;
import dev.replydesk.standalone.process.Commands;
import dev.replydesk.standalone.process.ProcessRecord;
import dev.replydesk.standalone.process.Supervised;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** One running service. */
public record ServiceProcess(Supervised process, Readiness readiness, Path log) {

    static ServiceProcess start(Program program, List<String> flags, Settings settings, Consumer<String> say) {
        var service = program.service();
        var log = settings.data().log(service.id());
        var command = Commands.logged(program.command(flags), log);
        command.environment().putAll(settings.of(service));
        var process = new Supervised(service.id(), command,
                new ProcessRecord(settings.data().processes().resolve(service.id())), say);
        process.start();
        return new ServiceProcess(process, new Readiness(settings.addresses().managementPort(service)), log);
    }

    public void awaitReady() throws InterruptedException {
        if (!readiness.comes(process::hasDied)) {
            throw new Refusal("%s did not start; the reason is at the end of %s.".formatted(process.name(), log));
        }
    }
}
