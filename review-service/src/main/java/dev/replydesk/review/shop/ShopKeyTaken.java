package dev.replydesk.review.shop;

import dev.replydesk.chassis.problem.FieldProblem;
import dev.replydesk.chassis.problem.ProblemException;
import dev.replydesk.review.shop.domain.NewShop;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** The marketplace has a shop with this key already. */
final class ShopKeyTaken extends ProblemException {
    private static final long serialVersionUID = 1;

    ShopKeyTaken(NewShop wanted) {
        super(HttpStatus.CONFLICT, "shop-key-taken",
                "There is a shop \"%s\" at %s already; take another key, or change that shop".formatted(wanted.key(),
                        wanted.marketplace().key()),
                List.of(new FieldProblem("shop", "is taken within this marketplace")), Map.of());
    }
}
