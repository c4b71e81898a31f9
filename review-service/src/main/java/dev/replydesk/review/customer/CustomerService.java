package dev.replydesk.review.customer;

import dev.replydesk.chassis.problem.ProblemException;
import dev.replydesk.chassis.tenant.Principal;
import dev.replydesk.review.review.ReviewService;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Shows a customer as the sum of what was written from one account; there is nothing else to store. */
@Service
public class CustomerService {
    private static final int LATEST = 10;
    private final ReviewService reviews;

    CustomerService(ReviewService reviews) {
        this.reviews = reviews;
    }

    public Mono<Customer> get(Principal caller, String id) {
        return Mono.zip(reviews.writtenBy(caller, id, LATEST).collectList(), reviews.tally(caller, id).collectList())
                .filter(both -> !both.getT1().isEmpty())
                .map(both -> new Customer(id, both.getT1(), both.getT2()))
                .switchIfEmpty(Mono.error(() -> ProblemException.notFound("There is no customer " + id)));
    }
}
