package press.doorstep.comparison;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.doorstep.text.SafeHtml;

/** Writes what changed as a fragment of HTML: {@code <del>} for what went, {@code <ins>} for what came, everything else as text. */
final class DiffHtml {

    private final StringBuilder html = new StringBuilder();

    String fragment(StoryDiff diff) {
        html.append("<div class=\"diff\">\n");
        fields(diff.fields());
        list("blocks", diff.blocks());
        list("quotations", diff.quotations());
        list("topics", diff.topics());
        list("links", diff.links());
        list("images", diff.images());
        list("videos", diff.videos());
        list("byline", diff.byline());
        return html.append("</div>\n").toString();
    }

    private void list(String name, List<EntryChange> changes) {
        if (!changes.isEmpty()) {
            html.append("<section data-list=\"").append(name).append("\">\n");
            changes.forEach(this::entry);
            html.append("</section>\n");
        }
    }

    private void entry(EntryChange change) {
        html.append("<div data-key=\"").append(SafeHtml.of(change.key()));
        html.append("\" data-change=\"").append(change.change().code()).append('"');
        html.append(change.moved() ? " data-moved" : "").append(">\n");
        if (change.before() != null) {
            html.append("<p>").append(tagged("del", words(change.before()))).append("</p>\n");
        }
        if (change.after() != null) {
            html.append("<p>").append(tagged("ins", words(change.after()))).append("</p>\n");
        }
        fields(change.fields());
        change.entries().forEach(this::entry);
        html.append("</div>\n");
    }

    private void fields(List<FieldChange> fields) {
        for (FieldChange field : fields) {
            List<Run> runs = field.words();
            html.append("<p data-path=\"").append(SafeHtml.of(field.path())).append("\">");
            if (runs == null) {
                html.append(tagged("del", words(field.before()))).append(tagged("ins", words(field.after())));
            } else {
                runs.forEach(this::run);
            }
            html.append("</p>\n");
        }
    }

    private void run(Run run) {
        html.append(
                switch (run.op()) {
                    case EQUAL -> SafeHtml.of(run.text());
                    case DELETE -> tagged("del", run.text());
                    case INSERT -> tagged("ins", run.text());
                });
    }

    private static String tagged(String tag, @Nullable String text) {
        return text == null ? "" : "<" + tag + ">" + SafeHtml.of(text) + "</" + tag + ">";
    }

    /** What can be read of an entry or a value; null for nothing. */
    private static @Nullable String words(JsonNode value) {
        if (value.isNull()) {
            return null;
        }
        if (value.path("text").isTextual()) {
            return value.path("text").textValue();
        }
        return value.isTextual() ? value.textValue() : value.toString();
    }
}
