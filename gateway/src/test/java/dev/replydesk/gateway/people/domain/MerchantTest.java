package dev.replydesk.gateway.people.domain;

import static dev.replydesk.gateway.people.domain.Persons.MERCHANT;
import static dev.replydesk.gateway.people.domain.Persons.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MerchantTest {
    private final Merchant merchant = Merchant.created(MERCHANT, "Hotel", "operator", NOW).withAdmin("usr_a");

    @Test
    void keepsItsLastAdmin() {
        assertThatThrownBy(() -> merchant.withoutAdmin("usr_a")).isInstanceOf(LastAdmin.class);
    }

    @Test
    void letsAnAdminGoWhileAnotherStays() {
        assertThat(merchant.withAdmin("usr_b").withoutAdmin("usr_a").admins()).containsExactly("usr_b");
    }

    @Test
    void countsAnAdminOnce() {
        assertThat(merchant.withAdmin("usr_a")).isSameAs(merchant);
    }
}
