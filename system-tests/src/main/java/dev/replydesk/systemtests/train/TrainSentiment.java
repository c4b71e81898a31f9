package dev.replydesk.systemtests.train;

import dev.replydesk.review.detection.domain.model.Weights;
import dev.replydesk.systemtests.bench.SharedTexts;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Trains the sentiment model and puts it where the service finds it; with {@code --check} it only compares. The same
 * weights come out again, each within one step: the solver's exponentials may differ in the last bit between machines.
 */
public final class TrainSentiment {
    private static final Path PLACE = Path
            .of(System.getProperty("replydesk.home", ""), "review-service/src/main/resources/detection/sentiment.bin");

    private TrainSentiment() {
    }

    public static void main(String[] args) throws IOException {
        var texts = LabelledTexts.of(SharedTexts.find());
        System.out.printf("%,d texts read, %,d left: without %,d repeated, %,d held out, %,d labelled both ways%n",
                texts.read(), texts.texts().size(), texts.repeated(), texts.heldOut(), texts.contradicting());
        var trained = Quantised.of(Dropout.relearnt(texts.texts(), Regression.train(texts.texts())));
        if (Arrays.asList(args).contains("--check")) {
            check(trained);
        } else {
            write(trained);
        }
    }

    private static void write(Weights trained) throws IOException {
        Files.createDirectories(PLACE.getParent());
        try (var out = Files.newOutputStream(PLACE)) {
            trained.write(out);
        }
        System.out.println("Wrote " + trained.version() + " to " + PLACE.normalize());
    }

    private static void check(Weights trained) throws IOException {
        int furthest = 0;
        var stored = stored();
        for (int bucket = 0; bucket < trained.bytes().length; bucket++) {
            furthest = Math.max(furthest, Math.abs(trained.bytes()[bucket] - stored.bytes()[bucket]));
        }
        System.out.printf("%s was trained again: no weight differs by more than %d%n", stored.version(), furthest);
        if (furthest > 1) {
            System.exit(1);
        }
    }

    private static Weights stored() throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(PLACE))) {
            return Weights.read(in);
        }
    }
}
