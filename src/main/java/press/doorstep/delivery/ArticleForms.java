package press.doorstep.delivery;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import press.doorstep.live.BodyFormat;
import press.doorstep.live.Subject;
import press.doorstep.web.Parameters;
import press.doorstep.web.Wanted;
import press.doorstep.web.WebProblem;

/** In which form a story is wanted: our own JSON unless another is asked for, by header or by the end of the address. */
@ApplicationScoped
class ArticleForms {

    private static final String JSON_EXTENSION = "json";

    /** Documentation sends it along when nothing is chosen. */
    private static final String USUAL_FORM = BodyFormat.BLOCKS.code();

    /** What shapes our own JSON and means nothing elsewhere. */
    private static final List<String> OF_JSON = List.of("bodyFormat", "include", "fields");

    private final List<ArticleForm> forms;
    private final List<String> types;

    @Inject
    ArticleForms(@All List<ArticleForm> forms) {
        this.forms = forms;
        List<String> offered = new ArrayList<>(List.of(MediaType.APPLICATION_JSON));
        forms.stream()
                .map(ArticleForm::mediaType)
                .sorted(Comparator.naturalOrder())
                .forEach(offered::add);
        types = List.copyOf(offered);
    }

    /** Nothing is our own JSON. */
    Optional<ArticleForm> wanted(HttpHeaders request, Parameters parameters) {
        String type = Wanted.of(request, types)
                .orElseThrow(() -> WebProblem.NOT_ACCEPTABLE
                        .because("A story is to be had as " + String.join(", ", types) + ".")
                        .with("available", types)
                        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT));
        // Nearly everybody wants JSON.
        return type.equals(MediaType.APPLICATION_JSON)
                ? Optional.empty()
                : fitting(
                        forms.stream()
                                .filter(form -> form.mediaType().equals(type))
                                .findFirst(),
                        parameters);
    }

    /** The same for the end of an address; what is none of them is at an address that leads nowhere. */
    Optional<ArticleForm> named(String extension, Parameters parameters) {
        Optional<ArticleForm> named = forms.stream()
                .filter(form -> form.extension().equals(extension))
                .findFirst();
        if (named.isEmpty() && !extension.equals(JSON_EXTENSION)) {
            throw DeliveryProblem.notFound(Subject.ARTICLE);
        }
        return fitting(named, parameters);
    }

    private static Optional<ArticleForm> fitting(Optional<ArticleForm> form, Parameters parameters) {
        form.ifPresent(asked -> OF_JSON.forEach(name -> {
            if (parameters.text(name).filter(given -> !given.equals(USUAL_FORM)).isPresent()) {
                throw Parameters.invalid(
                        name, "does not go with " + asked.mediaType() + ", which has a form of its own.");
            }
        }));
        return form;
    }
}
