package dev.replydesk.gateway.people;

import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import dev.replydesk.chassis.outbox.Announcements;
import dev.replydesk.chassis.store.MerchantStore;
import dev.replydesk.chassis.store.Search;
import dev.replydesk.chassis.store.Stores;
import dev.replydesk.chassis.store.Versioned;
import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.gateway.people.domain.User;
import java.time.Instant;
import java.util.List;
import org.bson.BsonType;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** People, found inside their merchant; only a sign-in and an invitation find them without knowing it. */
@Component
class Users extends MerchantStore<User> {
    private static final String MAIL = "profile.mail";
    private static final String INVITATION = "credentials.invitation.tokenHash";

    Users(Stores stores, Announcements<User> announcements) {
        super(stores, "users", User.class, announcements);
    }

    @Override
    protected List<IndexModel> indexes() {
        return List.of(new IndexModel(ascending(MAIL), new IndexOptions().unique(true)),
                new IndexModel(ascending(INVITATION), new IndexOptions().unique(true).partialFilterExpression(Filters
                        .type(INVITATION, BsonType.STRING))),
                new IndexModel(ascending("merchantId", "_id")));
    }

    Mono<User> byMail(String mail) {
        return everywhere(Search.where(Filters.eq(MAIL, mail)).first(1)).next().map(Versioned::value);
    }

    Mono<User> byInvitation(String tokenHash) {
        return everywhere(Search.where(Filters.eq(INVITATION, tokenHash)).first(1)).next().map(Versioned::value);
    }

    Flux<User> after(MerchantId merchant, String id, int limit) {
        return find(merchant, Search.where(Filters.gt("_id", id)).sorted(ascending("_id")).first(limit));
    }

    Flux<User> activeAfter(MerchantId merchant, String id, int limit) {
        return find(merchant, Search.where(Filters.and(Filters.gt("_id", id), Filters.eq("switchedOff", false)))
                .sorted(ascending("_id")).first(limit));
    }

    /** Those who are away at this instant or will be. */
    Flux<User> awayAfter(MerchantId merchant, Instant now) {
        return find(merchant, Search.where(Filters.gt("absence.until", now)));
    }

    Flux<User> ofTeam(MerchantId merchant, String teamId) {
        return find(merchant, Search.where(Filters.eq("rights.teamIds", teamId)));
    }
}
