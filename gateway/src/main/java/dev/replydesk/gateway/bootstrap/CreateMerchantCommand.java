package dev.replydesk.gateway.bootstrap;

import dev.replydesk.chassis.problem.ProblemException;
import dev.replydesk.gateway.people.Invited;
import dev.replydesk.gateway.people.MerchantService;
import dev.replydesk.gateway.people.PersonFields;
import dev.replydesk.gateway.people.domain.Profile;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.springframework.boot.Banner;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * {@code create-merchant --name=… --mail=…}: the operator's way to add a tenant; it prints the link for its first
 * ADMIN.
 */
public final class CreateMerchantCommand {
    private static final String NAME = "create-merchant";
    private static final String USAGE = "usage: " + NAME + " --name=\"Corner Café\" --mail=owner@example.org";
    /** It needs the store and nothing of what serves requests, so what serves them hears nobody. */
    private static final Map<String, Object> QUIET = Map.of("server.port", "0", "server.address", "127.0.0.1",
            "management.server.port", "0", "management.server.address", "127.0.0.1",
            "replydesk.gateway.first-start.enabled", "false", "logging.level.root", "ERROR");

    private CreateMerchantCommand() {
    }

    public static boolean isMeantBy(String... arguments) {
        return arguments.length > 0 && arguments[0].equals(NAME);
    }

    /** Ends the process with 0, or with 2 and a sentence on the error stream. */
    public static void run(Class<?> application, String... arguments) {
        System.exit(execute(application, System.out, System.err, arguments));
    }

    static int execute(Class<?> application, PrintStream out, PrintStream err, String... arguments) {
        var given = new DefaultApplicationArguments(joined(arguments));
        var name = given.getOptionValues("name");
        var mail = given.getOptionValues("mail");
        if (name == null || mail == null || name.isEmpty() || mail.isEmpty()) {
            err.println(USAGE);
            return 2;
        }
        try (var context = start(application)) {
            var invited = create(context, name.getFirst(), mail.getFirst());
            out.println("The merchant " + invited.user().merchantId() + " is ready. Give this link to "
                    + invited.user().profile().mail() + "; it works once, until " + invited.expiresAt() + ":");
            out.println(invited.url());
            return 0;
        } catch (ProblemException | CompletionException e) {
            err.println(e.getCause() instanceof ProblemException p ? p.detail() : e.getMessage());
            return 2;
        }
    }

    private static ConfigurableApplicationContext start(Class<?> application) {
        return new SpringApplicationBuilder(application).bannerMode(Banner.Mode.OFF)
                .run(QUIET.entrySet().stream().map(e -> "--" + e.getKey() + "=" + e.getValue()).toArray(String[]::new));
    }

    private static Invited create(ConfigurableApplicationContext context, String name, String mail) {
        new PersonFields().mail(mail).name(name).check();
        var profile = Profile.of(mail, "Administrator", "en", "UTC");
        return context.getBean(MerchantService.class).create(name, profile, "operator").toFuture().join();
    }

    /** Takes {@code --name value} as well as {@code --name=value}. */
    private static String[] joined(String... arguments) {
        var text = String.join("\u0000", List.of(arguments).subList(1, arguments.length));
        return text.replaceAll("(--[a-z]+)\u0000(?!--)", "$1=").split("\u0000");
    }
}
