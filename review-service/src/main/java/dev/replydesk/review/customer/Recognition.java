package dev.replydesk.review.customer;

import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.review.review.ReviewIds;
import dev.replydesk.review.review.domain.Author;
import dev.replydesk.review.shop.domain.Marketplace;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells who wrote a review: the same account at a marketplace is the same customer, whatever name it shows. */
@Component
public class Recognition {
    private final Contacts contacts;

    Recognition(Contacts contacts) {
        this.contacts = contacts;
    }

    /** The author without a trace of phone or mail that could be read. */
    public Author author(MerchantId merchant, Marketplace marketplace, @Nullable String account, @Nullable String name,
            @Nullable String phone, @Nullable String mail) {
        var customer = account == null ? null : ReviewIds.customer(merchant, marketplace, account);
        return new Author(account, name, customer, contacts.hashes(merchant, phone, mail));
    }
}
