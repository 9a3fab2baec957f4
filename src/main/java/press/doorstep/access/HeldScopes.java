package press.doorstep.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import press.doorstep.web.Pointers;
import press.doorstep.web.Problem;

/** Nobody comes by a scope through a key that they do not have themselves. */
@ApplicationScoped
class HeldScopes {

    @Inject
    CurrentCaller caller;

    /** Refuses with a pointer to each scope that the caller lacks. */
    void require(List<String> scopes) {
        Problem problem =
                AccessProblem.SCOPE_NOT_HELD.because("The caller lacks a scope that the key has or would have.");
        for (int index = 0; index < scopes.size(); index++) {
            if (!caller.may(scopes.get(index))) {
                problem.at(
                        Pointers.of("scopes", index), "The caller does not have the scope " + scopes.get(index) + ".");
            }
        }
        if (!problem.errors().isEmpty()) {
            throw problem;
        }
    }
}
