package dev.replydesk.review.review.web;

import dev.replydesk.chassis.tenant.Principals;
import dev.replydesk.review.Rights;
import dev.replydesk.review.api.CustomerApi;
import dev.replydesk.review.api.model.CustomerDto;
import dev.replydesk.review.api.model.MarketplaceDto;
import dev.replydesk.review.api.model.ReviewCountsDto;
import dev.replydesk.review.customer.Customer;
import dev.replydesk.review.customer.CustomerService;
import dev.replydesk.review.detection.domain.VerdictState;
import dev.replydesk.review.review.Tally;
import java.time.Instant;
import java.util.Comparator;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

@RestController
class CustomerController implements CustomerApi {
    private final CustomerService customers;

    CustomerController(CustomerService customers) {
        this.customers = customers;
    }

    @Override
    public Mono<ResponseEntity<CustomerDto>> getCustomer(String id, ServerWebExchange exchange) {
        return Principals.require(Rights.READ).flatMap(caller -> customers.get(caller, id))
                .map(customer -> ResponseEntity.ok(dto(customer)));
    }

    private static CustomerDto dto(Customer customer) {
        var newest = customer.latest().getFirst();
        var latest = customer.latest().stream().map(ReviewDtos::review).toList();
        return new CustomerDto(customer.id(), MarketplaceDto.valueOf(newest.shop().marketplace().name()),
                counts(customer), first(customer), newest.publishedAt(), latest)
                .name(newest.details().author().name());
    }

    private static ReviewCountsDto counts(Customer customer) {
        return new ReviewCountsDto(customer.total(), customer.count(VerdictState.NEGATIVE),
                customer.count(VerdictState.MIXED), customer.count(VerdictState.POSITIVE),
                customer.count(VerdictState.UNSURE));
    }

    private static Instant first(Customer customer) {
        return customer.tallies().stream().map(Tally::first).min(Comparator.naturalOrder()).orElseThrow();
    }
}
