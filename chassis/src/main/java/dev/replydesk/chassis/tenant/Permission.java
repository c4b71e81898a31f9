package dev.replydesk.chassis.tenant;

import dev.replydesk.chassis.problem.ProblemException;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One row of the table of rights: people with any of these roles may, and keys with any of these scopes. */
public record Permission(Set<Role> roles, Set<Scope> scopes) {
    public Permission {
        roles = Set.copyOf(roles);
        scopes = Set.copyOf(scopes);
    }

    public static Permission of(Role... anyOf) {
        return new Permission(Set.of(anyOf), Set.of());
    }

    public static Permission of(Scope scope) {
        return new Permission(Set.of(), Set.of(scope));
    }

    /** Every person of the merchant. */
    public static Permission ofEverybody() {
        return of(Role.values());
    }

    public Permission or(Scope... anyOf) {
        return new Permission(roles, Set.of(anyOf));
    }

    public boolean allows(Principal caller) {
        return roles.stream().anyMatch(caller::has) || scopes.stream().anyMatch(caller::has);
    }

    void check(Principal caller) {
        if (!allows(caller)) {
            throw refusal();
        }
    }

    /** What somebody is told who may not. */
    public ProblemException refusal() {
        return ProblemException.forbidden("This needs " + Stream
                .of(anyOf("the role ", roles), anyOf("an API key with the scope ", scopes))
                .filter(words -> !words.isEmpty()).collect(Collectors.joining(", or ")));
    }

    private static <E extends Enum<E>> String anyOf(String lead, Set<E> words) {
        var names = words.stream().sorted(Comparator.naturalOrder()).map(Object::toString)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : lead + names.replaceAll(", (?=[^,]+$)", " or ");
    }
}
