package press.doorstep.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import press.doorstep.web.Nearest;

/** What people may do, by the roles that their provider gives them. A role that is not configured gives nothing. */
record RoleScopes(Map<String, List<String>> byRole) {

    static final RoleScopes NONE = new RoleScopes(Map.of());

    /** Refuses scopes that do not exist, so that a slip in the settings is seen at the start and not by whoever is locked out. */
    static RoleScopes of(Map<String, List<String>> configured) {
        configured.forEach((role, scopes) -> scopes.stream()
                .filter(scope -> !Scope.ALL.contains(scope))
                .forEach(scope -> {
                    throw new IllegalStateException("The role " + role + " cannot have the scope \"" + scope
                            + "\": there is none of that name." + Nearest.hint(scope, Scope.ALL));
                }));
        return new RoleScopes(Map.copyOf(configured));
    }

    Set<String> of(Collection<String> roles) {
        return roles.stream()
                .flatMap(role -> byRole.getOrDefault(role, List.of()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
