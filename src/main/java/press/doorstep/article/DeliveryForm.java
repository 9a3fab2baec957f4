package press.doorstep.article;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.doorstep.live.BodyFormat;
import press.doorstep.live.Representation;
import press.doorstep.web.Labels;
import press.doorstep.web.Parameters;
import press.doorstep.web.SparseFields;

/**
 * In which form a story is wanted as readers get it: the parameters that {@code /v1/articles/{ref}} takes for that.
 *
 * @param labels the language of names; null for the story's own
 * @param fields null for the whole story
 */
public record DeliveryForm(
        BodyFormat body, @Nullable String labels, @Nullable SparseFields fields) {

    public static final Set<String> PARAMETERS = Set.of("bodyFormat", "labels", "fields");

    public static DeliveryForm of(Parameters parameters) {
        return new DeliveryForm(
                parameters
                        .choice("bodyFormat", BodyFormat.CODES)
                        .map(BodyFormat::of)
                        .orElse(BodyFormat.BLOCKS),
                Labels.of(parameters),
                parameters
                        .text("fields")
                        .map(fields -> SparseFields.parse(fields, Representation.ARTICLE.fields()))
                        .orElse(null));
    }

    byte[] cut(byte[] story) {
        return fields == null ? story : fields.apply(story);
    }
}
