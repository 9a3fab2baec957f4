package press.doorstep.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import press.doorstep.live.LiveValues;
import press.doorstep.live.Term;
import press.doorstep.web.Nearest;
import press.doorstep.web.Parameters;
import press.doorstep.web.Problem;

/** Refuses places, sources, occasions, offices and organisations that nothing public ever had: a slip would answer with nothing. */
@ApplicationScoped
class RequireKnownValues {

    @Inject
    LiveValues values;

    /** {@code terms}: which parameters hold such slugs, and the term each slug is. */
    void require(Parameters parameters, Map<String, Function<String, Term>> terms) {
        Map<Term, String> given = new LinkedHashMap<>();
        terms.forEach(
                (name, term) -> Filters.slugs(parameters, name).forEach(slug -> given.put(term.apply(slug), name)));
        for (Term missing : values.missing(given.keySet())) {
            throw unknown(given.getOrDefault(missing, ""), missing.key(), values.alike(missing));
        }
    }

    void requireOrganisations(Parameters parameters, String name) {
        for (String missing : values.missingOrganisations(Filters.slugs(parameters, name))) {
            throw unknown(name, missing, values.alikeOrganisations(missing));
        }
    }

    private static Problem unknown(String name, String slug, List<String> alike) {
        return Parameters.invalid(name, "has no \"" + slug + "\" in anything public." + Nearest.hint(slug, alike));
    }
}
