package press.doorstep.text;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One part of a body. The id is unique in its body and survives edits of the text; offsets of marks count Unicode code points of the
 * block's own {@code text} and are half-open.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Block.Paragraph.class, name = "paragraph"),
    @JsonSubTypes.Type(value = Block.Heading.class, name = "heading"),
    @JsonSubTypes.Type(value = Block.Quote.class, name = "quote"),
    @JsonSubTypes.Type(value = Block.Items.class, name = "list"),
    @JsonSubTypes.Type(value = Block.Image.class, name = "image"),
    @JsonSubTypes.Type(value = Block.Footage.class, name = "video"),
    @JsonSubTypes.Type(value = Block.Embed.class, name = "embed"),
    @JsonSubTypes.Type(value = Block.Separator.class, name = "separator")
})
public sealed interface Block {

    String id();

    /** A block that is running text. */
    sealed interface Prose extends Block permits Paragraph, Heading, Quote {
        String text();

        List<Mark> marks();
    }

    record Paragraph(String id, String text, List<Mark> marks) implements Prose {

        public Paragraph {
            marks = orNone(marks);
        }
    }

    /** {@code level} 2 to 6: the headline is the story's level 1. */
    record Heading(String id, int level, String text, List<Mark> marks) implements Prose {

        public Heading {
            marks = orNone(marks);
        }
    }

    /** A display quotation; its words are anchored by a mark of type {@code quotation} like any other. */
    record Quote(String id, String text, List<Mark> marks) implements Prose {

        public Quote {
            marks = orNone(marks);
        }
    }

    record Items(String id, boolean ordered, List<Item> items) implements Block {}

    /** A list's item has an id of its own, so that a span can name it as its block. */
    record Item(String id, String text, List<Mark> marks) {

        public Item {
            marks = orNone(marks);
        }
    }

    record Image(String id, Picture image) implements Block {}

    record Footage(String id, Video video) implements Block {}

    /** Somebody else's player or post, by its address; never markup. */
    record Embed(
            String id,
            String url,
            @Nullable String provider,
            @Nullable String title) implements Block {}

    record Separator(String id) implements Block {}

    /** JSON may leave the marks out. */
    private static List<Mark> orNone(@Nullable List<Mark> marks) {
        return marks == null ? List.of() : marks;
    }
}
