package dev.replydesk.gateway.access;

import dev.replydesk.chassis.tenant.Principal;
import dev.replydesk.chassis.tenant.Role;
import dev.replydesk.chassis.tenant.Scope;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who may do one kind of thing: people with any of these roles, keys with any of these scopes. */
record Right(Set<Role> roles, Set<Scope> scopes) {
    public Right {
        roles = Set.copyOf(roles);
        scopes = Set.copyOf(scopes);
    }

    public static Right of(Role... roles) {
        return new Right(Set.of(roles), Set.of());
    }

    public static Right ofEverybody() {
        return new Right(EnumSet.allOf(Role.class), Set.of());
    }

    public Right or(Scope... more) {
        return new Right(roles, Set.of(more));
    }

    public boolean allows(Principal caller) {
        return roles.stream().anyMatch(caller::has) || scopes.stream().anyMatch(caller::has);
    }

    /** For the answer to somebody who was refused. */
    public String needed() {
        return Stream.of(words("the role ", roles), words("an API key with the scope ", scopes)).filter(w -> !w
                .isEmpty()).collect(Collectors.joining(", or "));
    }

    private static <E extends Enum<E>> String words(String lead, Set<E> anyOf) {
        return anyOf.isEmpty()
                ? ""
                : lead + anyOf.stream().sorted(Comparator.naturalOrder()).map(Object::toString)
                        .collect(Collectors.joining(" or "));
    }
}
