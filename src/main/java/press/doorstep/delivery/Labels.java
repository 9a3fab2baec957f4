package press.doorstep.delivery;

import org.jspecify.annotations.Nullable;
import press.doorstep.text.Languages;
import press.doorstep.web.Parameters;

/** {@code labels}: the language of names and roles. */
final class Labels {

    private Labels() {}

    /** Null for each document's own. */
    static @Nullable String of(Parameters parameters) {
        return parameters.text("labels").map(tag -> language("labels", tag)).orElse(null);
    }

    /** The tag in canonical case. */
    static String language(String parameter, String tag) {
        return Languages.canonical(tag)
                .orElseThrow(() -> Parameters.invalid(
                        parameter, "takes language tags of BCP 47, as en or pt-BR; \"" + tag + "\" is none."));
    }
}
