package dev.replydesk.standalone.demo;

import dev.replydesk.standalone.process.Ports;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Customers of the simulated marketplace: what they wrote lies there until somebody fetches it. */
record SimulatedShop(DeskApi marketplace) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    void fill(List<JsonNode> samples, Instant since) throws InterruptedException {
        awaitOpening();
        for (var sample : samples) {
            var _ = marketplace.post("/simulator/feedbacks", feedback((ObjectNode) sample.deepCopy(), since), 204);
        }
    }

    /** It starts beside the services and may take longer than they do. */
    private void awaitOpening() throws InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!Ports.isListening(URI.create(marketplace.url()).getPort())) {
            if (System.nanoTime() > end) {
                throw new DemoFailure("the marketplace simulator does not listen");
            }
            Thread.sleep(Duration.ofMillis(100));
        }
    }

    private static ObjectNode feedback(ObjectNode sample, Instant since) {
        var ago = Duration.parse(sample.remove("ago").asString());
        return sample.put("createdAt", since.minus(ago).toString());
    }
}
