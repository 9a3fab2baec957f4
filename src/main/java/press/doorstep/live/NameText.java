package press.doorstep.live;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.text.Names;

/**
 * What a live thing is called: a speaker, a topic, or a story by its headline.
 *
 * @param about offices, organisations and descriptions in all languages
 * @param articles how many live stories have it
 * @param broader of a topic the one right above it
 */
public record NameText(
        UUID id,
        String slug,
        String url,
        Names names,
        List<String> aliases,
        List<String> about,
        long articles,
        @Nullable UUID broader) {

    /** A name and its language; an alias has none. */
    public record Label(String text, @Nullable String language) {}

    public List<Label> labels() {
        List<Label> labels = new ArrayList<>();
        names.byLanguage().forEach((language, text) -> labels.add(new Label(text, language)));
        aliases.forEach(alias -> labels.add(new Label(alias, null)));
        return labels;
    }
}
