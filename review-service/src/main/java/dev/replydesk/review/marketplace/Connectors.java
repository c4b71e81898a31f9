package dev.replydesk.review.marketplace;

import dev.replydesk.chassis.problem.ProblemException;
import dev.replydesk.review.shop.domain.Marketplace;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The marketplaces that can be read from here. */
@Component
public class Connectors {
    private final Map<Marketplace, ReviewReader> readers;

    Connectors(List<ReviewReader> readers) {
        this.readers = readers.stream().collect(Collectors.toMap(ReviewReader::marketplace, Function.identity()));
    }

    public ReviewReader reader(Marketplace marketplace) {
        var reader = readers.get(marketplace);
        if (reader == null) {
            throw ProblemException.unprocessable("no-connector",
                    "Reviews of %s are not read from the marketplace; send them with POST /api/v1/reviews"
                            .formatted(marketplace.key()));
        }
        return reader;
    }
}
