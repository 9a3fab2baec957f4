package press.doorstep.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;

/** A name in one or more languages: BCP 47 tag to text, in the order given; never empty. */
public record Names(@JsonValue Map<String, String> byLanguage) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Names {
        byLanguage = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
    }

    /** The name in a language, or the nearest there is: the primary subtag, then English, then the first given. */
    public Name in(String language) {
        String primary = language.split("-", 2)[0];
        for (String wanted : new String[] {language, primary, "en"}) {
            String text = byLanguage.get(wanted);
            if (text != null) {
                return new Name(text, wanted);
            }
        }
        Map.Entry<String, String> first = byLanguage.entrySet().iterator().next();
        return new Name(first.getValue(), first.getKey());
    }

    /** A name and the language it is in, which tells whether it is the one that was asked for. */
    public record Name(String text, String language) {}
}
