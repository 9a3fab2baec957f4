package press.doorstep.author;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import press.doorstep.web.ProblemCatalogue;

/** This room's part of the catalogue of problems. */
@ApplicationScoped
class AuthorProblems implements ProblemCatalogue {

    @Override
    public List<AuthorProblem> codes() {
        return List.of(AuthorProblem.values());
    }
}
