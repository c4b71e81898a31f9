package dev.replydesk.review.imports;

import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.chassis.tenant.Principal;
import dev.replydesk.chassis.tenant.Scope;
import dev.replydesk.review.imports.domain.Sender;
import java.util.List;
import java.util.Set;

/** Remembers a caller for the work that is done after the call, and acts as that caller then. */
final class Senders {
    private static final String KEY = "key:";

    private Senders() {
    }

    static Sender of(Principal caller) {
        return caller instanceof Principal.Person person
                ? new Sender(person.subject(), false, List.copyOf(person.roles()), List.copyOf(person.teamIds()))
                : new Sender(caller.subject(), true, List.of(), List.of());
    }

    static Principal asCaller(Sender sender, MerchantId merchant) {
        return sender.isKey()
                ? new Principal.ApiKey(sender.subject().substring(KEY.length()), merchant, Set.of(Scope.REVIEWS_WRITE))
                : new Principal.Person(sender.subject(), merchant, Set.copyOf(sender.roles()),
                        Set.copyOf(sender.teamIds()), "", "");
    }
}
