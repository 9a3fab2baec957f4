package press.doorstep.author;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import press.doorstep.web.Precondition;

/** Makes two authors one. The bylines of the first are the second's, its slugs and its id lead there; stories that print it are rendered again. */
@ApplicationScoped
class MergeAuthors {

    @Inject
    Authors authors;

    @Inject
    Bylines bylines;

    @Inject
    ShowAuthors show;

    @Inject
    ObjectMapper json;

    /** Answers the survivor. {@code precondition} is about the author who goes. */
    @Transactional
    public AuthorView merge(String reference, Precondition precondition, String into, String by) {
        UUID going = authors.named(reference);
        UUID staying = authors.intended("/into", into);
        if (going.equals(staying)) {
            throw AuthorProblem.AUTHOR_MERGED_WITH_ITSELF
                    .because("\"" + reference + "\" and \"" + into + "\" are the same author.")
                    .at("/into", "Is the author themselves.");
        }
        bylines.hold(going);
        List<Author> both = authors.alone(List.of(going, staying));
        Author merged = authors.among(both, going);
        Author survivor = authors.among(both, staying);
        merged.require(precondition);
        AuthorChange change = new AuthorChange(survivor, survivor.printed());
        AuthorGain gain = AuthorGain.of(survivor.content(), merged.content());
        survivor.write(gain.addedTo(survivor.content()));
        authors.lead(going, staying);
        show.merge(merged, change, write(gain), bylines.move(going, staying), by);
        return AuthorView.of(survivor);
    }

    private String write(AuthorGain gain) {
        try {
            return json.writeValueAsString(gain);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What an author gained could not be written.", e);
        }
    }
}
