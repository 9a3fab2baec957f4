package press.doorstep.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import press.doorstep.naming.Kind;
import press.doorstep.naming.SlugRegister;

/** Finds the ids of what was called by a slug. */
@ApplicationScoped
class Subjects {

    @Inject
    SlugRegister slugs;

    Subject identified(Subject subject) {
        String slug = subject.slug();
        if (subject.id() != null || slug == null) {
            return subject;
        }
        UUID id =
                Kind.of(subject.kind()).flatMap(kind -> slugs.find(kind, slug)).orElse(null);
        return new Subject(subject.kind(), id, slug, subject.revision());
    }
}
