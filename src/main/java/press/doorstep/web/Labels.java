package press.doorstep.web;

import org.jspecify.annotations.Nullable;
import press.doorstep.text.Languages;

/** {@code labels}: the language of names and roles. */
public final class Labels {

    private Labels() {}

    /** Null for each document's own. */
    public static @Nullable String of(Parameters parameters) {
        return parameters.text("labels").map(tag -> language("labels", tag)).orElse(null);
    }

    /** The tag in canonical case. */
    public static String language(String parameter, String tag) {
        return Languages.canonical(tag)
                .orElseThrow(() -> Parameters.invalid(
                        parameter, "takes language tags of BCP 47, as en or pt-BR; \"" + tag + "\" is none."));
    }
}
