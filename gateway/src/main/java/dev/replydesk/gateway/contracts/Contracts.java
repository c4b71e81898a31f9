package dev.replydesk.gateway.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The contracts that were built into this gateway, in the order in which a reader meets them. */
@Component
public class Contracts {
    /** The gateway's own operations are answered here; the others are passed on. */
    public static final String OWN = "gateway";
    private static final List<String> SERVICES = List.of(OWN, "review-service", "response-service",
            "notification-service");

    private final List<Contract> all = SERVICES.stream().map(Contracts::load).toList();

    public List<Contract> all() {
        return all;
    }

    public List<Operation> operations() {
        return all.stream().flatMap(c -> c.operations().stream()).toList();
    }

    private static Contract load(String service) {
        try {
            var file = new ClassPathResource("openapi/" + service + ".yaml");
            return ContractReader.read(service, file.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the contract of " + service + " was not built into the gateway", e);
        }
    }
}
