package press.doorstep.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import press.doorstep.web.Nearest;
import press.doorstep.web.Pointers;
import press.doorstep.web.Problem;
import press.doorstep.web.WebProblem;

/** Makes a key for somebody at the request of somebody: only with scopes there are, and only with those the asker has. */
@ApplicationScoped
class IssueKey {

    @Inject
    CreateKey createKey;

    @Inject
    ApiKeys keys;

    @Inject
    HeldScopes held;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    @Transactional
    public KeyView issue(KeyRequest request) {
        requireKnown(request.scopes());
        held.require(request.scopes());
        if (request.expiresAt() != null && !request.expiresAt().isAfter(clock.instant())) {
            throw WebProblem.INVALID_BODY
                    .because("The key would have expired before it was made.")
                    .at("/expiresAt", "Must be in the future.");
        }
        requireTheirs(request);
        List<String> scopes = List.copyOf(new LinkedHashSet<>(request.scopes()));
        CreateKey.Created made =
                createKey.create(request.name().strip(), scopes, request.expiresAt(), request.partner(), caller.name());
        return KeyView.of(keys.required(made.id()), made.text().value());
    }

    /** A partner reads what is theirs, and that is all. */
    private void requireTheirs(KeyRequest request) {
        if (request.partner() == null) {
            return;
        }
        if (!request.scopes().equals(List.of(Scope.DELIVERY_READ))) {
            throw WebProblem.INVALID_BODY
                    .because("A partner's key has the scope " + Scope.DELIVERY_READ + " and no other.")
                    .at("/scopes", "Must be [\"" + Scope.DELIVERY_READ + "\"] for a partner.");
        }
        if (!keys.isPartner(request.partner())) {
            throw WebProblem.INVALID_BODY.because("There is no such partner.").at("/partner", "Names no partner.");
        }
    }

    private static void requireKnown(List<String> scopes) {
        Problem problem = WebProblem.INVALID_BODY.because("There are scopes that do not exist.");
        for (int index = 0; index < scopes.size(); index++) {
            String scope = scopes.get(index);
            if (!Scope.ALL.contains(scope)) {
                String hint = Nearest.hint(scope, Scope.ALL);
                problem.at(Pointers.of("scopes", index), "Must be one of " + String.join(", ", Scope.ALL) + "." + hint);
            }
        }
        if (!problem.errors().isEmpty()) {
            throw problem;
        }
    }
}
