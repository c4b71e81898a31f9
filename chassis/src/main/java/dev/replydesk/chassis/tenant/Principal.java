package dev.replydesk.chassis.tenant;

import dev.replydesk.chassis.problem.ProblemException;
import java.util.Set;

/** The verified caller: a person, an API key, or another service. */
public sealed interface Principal {

    /** As the token's {@code sub} says it: {@code usr_…}, {@code key:<id>} or {@code service:<name>}. */
    String subject();

    /** The merchant it acts for; a service acts for none by itself, which is a 403. */
    MerchantId merchant();

    boolean has(Role role);

    boolean has(Scope scope);

    /** Answers 403 and names the needed right unless this caller has it. */
    default Principal require(Permission permission) {
        permission.check(this);
        return this;
    }

    default Principal require(Role... anyOf) {
        return require(Permission.of(anyOf));
    }

    default Principal require(Scope scope) {
        return require(Permission.of(scope));
    }

    /** A signed-in person. */
    record Person(String userId, MerchantId merchant, Set<Role> roles, Set<String> teamIds, String name,
            String language) implements Principal {
        public Person {
            roles = Set.copyOf(roles);
            teamIds = Set.copyOf(teamIds);
        }

        @Override
        public String subject() {
            return userId;
        }

        @Override
        public boolean has(Role role) {
            return roles.contains(role);
        }

        @Override
        public boolean has(Scope scope) {
            return false;
        }
    }

    /** A machine of the merchant. */
    record ApiKey(String id, MerchantId merchant, Set<Scope> scopes) implements Principal {
        public ApiKey {
            scopes = Set.copyOf(scopes);
        }

        @Override
        public String subject() {
            return "key:" + id;
        }

        @Override
        public boolean has(Role role) {
            return false;
        }

        @Override
        public boolean has(Scope scope) {
            return scopes.contains(scope);
        }
    }

    /** One of our own services; it never sees the public API. */
    record Service(String name) implements Principal {
        @Override
        public String subject() {
            return "service:" + name;
        }

        @Override
        public MerchantId merchant() {
            throw ProblemException.forbidden("A service acts for no merchant by itself");
        }

        @Override
        public boolean has(Role role) {
            return false;
        }

        @Override
        public boolean has(Scope scope) {
            return false;
        }
    }
}
