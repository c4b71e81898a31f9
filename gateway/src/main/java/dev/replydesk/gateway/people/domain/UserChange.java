package dev.replydesk.gateway.people.domain;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What shall be different; whatever is null stays as it is. */
public record UserChange(@Nullable String name, @Nullable List<Role> roles, @Nullable List<String> teamIds,
        @Nullable String language, @Nullable String zone, @Nullable Integer undoSeconds, @Nullable Boolean active) {

    public static UserChange ofProfile(@Nullable String name, @Nullable String language, @Nullable String zone,
            @Nullable Integer undoSeconds) {
        return new UserChange(name, null, null, language, zone, undoSeconds, null);
    }

    static UserChange leaving(User user, String teamId) {
        return new UserChange(null, null, user.rights().without(teamId).teamIds(), null, null, null, null);
    }

    Profile appliedTo(Profile old) {
        return new Profile(old.mail(), or(name, old.name()), or(language, old.language()), or(zone, old.zone()),
                or(undoSeconds, old.undoSeconds()));
    }

    Rights appliedTo(Rights old) {
        return new Rights(or(roles, old.roles()), or(teamIds, old.teamIds()));
    }

    /** Would the person stop being an ADMIN who can act? */
    public boolean takesAdminFrom(User user) {
        return user.isActingAdmin() && (Boolean.FALSE.equals(active) || !appliedTo(user.rights()).isAdmin());
    }

    private static <T> T or(@Nullable T changed, T old) {
        return Optional.ofNullable(changed).orElse(old);
    }
}
