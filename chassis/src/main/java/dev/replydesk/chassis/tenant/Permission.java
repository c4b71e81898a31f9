package dev.replydesk.chassis.tenant;

import dev.replydesk.chassis.problem.ProblemException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One row of the table of rights: the roles that may, and the key scope that may, if any. */
public record Permission(Set<Role> roles, @Nullable Scope scope) {
    public Permission {
        roles = Set.copyOf(roles);
    }

    public static Permission of(Role... anyOf) {
        return new Permission(Set.of(anyOf), null);
    }

    public static Permission of(Scope scope) {
        return new Permission(Set.of(), scope);
    }

    public Permission or(Scope keyScope) {
        return new Permission(roles, keyScope);
    }

    public boolean allows(Principal caller) {
        return roles.stream().anyMatch(caller::has) || scope != null && caller.has(scope);
    }

    void check(Principal caller) {
        if (!allows(caller)) {
            throw ProblemException.forbidden("This needs " + needed());
        }
    }

    private String needed() {
        var names = new TreeSet<>(roles).stream().map(Enum::name).collect(Collectors.joining(", "));
        var byRole = roles.isEmpty() ? "" : "the role " + names.replaceAll(", (?=\\w+$)", " or ");
        var byScope = scope == null ? "" : "an API key with the scope " + scope;
        return byRole + (byRole.isEmpty() || byScope.isEmpty() ? "" : ", or ") + byScope;
    }
}
