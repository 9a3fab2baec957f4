package press.doorstep.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code fields=headline,topics.name}: only these members go out, in the document's own order. */
public final class SparseFields {

    private static final JsonFactory JSON = new JsonFactory();
    private static final int MOST = 50;

    /** Member names to what is wanted below them; an empty map wants everything. */
    private final Map<String, SparseFields> below = new LinkedHashMap<>();

    private boolean whole;

    private SparseFields() {}

    /** Takes dotted paths out of {@code known}; a path wants all that is below it. */
    public static SparseFields parse(String fields, Set<String> known) {
        List<String> paths = List.of(fields.split(",", -1));
        if (paths.size() > MOST) {
            throw Parameters.invalid("fields", "takes at most " + MOST + " names.");
        }
        SparseFields root = new SparseFields();
        for (String path : paths) {
            if (!known.contains(path)) {
                throw Parameters.invalid("fields", "has no \"" + path + "\"." + Nearest.hint(path, known));
            }
            root.add(path.split("\\."));
        }
        return root;
    }

    private void add(String[] steps) {
        SparseFields at = this;
        for (String step : steps) {
            at = at.below.computeIfAbsent(step, name -> new SparseFields());
        }
        at.whole = true;
    }

    /** The document (or each element of an array) cut down to the wanted members. */
    public byte[] apply(byte[] json) {
        return copy(json, this);
    }

    /** A list cut down: each of its {@code items}; {@code page} and what else it has stay whole. */
    public byte[] applyToItems(byte[] listing) {
        return copy(listing, null);
    }

    private byte[] copy(byte[] json, @Nullable SparseFields root) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(json.length);
        try (JsonParser in = JSON.createParser(json);
                JsonGenerator out = JSON.createGenerator(bytes)) {
            in.nextToken();
            if (root != null) {
                copyWanted(in, out, root);
            } else {
                copyListing(in, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void copyListing(JsonParser in, JsonGenerator out) throws IOException {
        out.writeStartObject();
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            String name = in.currentName();
            out.writeFieldName(name);
            in.nextToken();
            if (name.equals("items")) {
                copyWanted(in, out, this);
            } else {
                out.copyCurrentStructure(in);
            }
        }
        out.writeEndObject();
    }

    private static void copyWanted(JsonParser in, JsonGenerator out, SparseFields wanted) throws IOException {
        if (wanted.whole) {
            out.copyCurrentStructure(in);
        } else if (in.hasToken(JsonToken.START_ARRAY)) {
            out.writeStartArray();
            while (in.nextToken() != JsonToken.END_ARRAY) {
                copyWanted(in, out, wanted);
            }
            out.writeEndArray();
        } else if (in.hasToken(JsonToken.START_OBJECT)) {
            copyMembers(in, out, wanted);
        } else {
            out.copyCurrentEventExact(in);
        }
    }

    private static void copyMembers(JsonParser in, JsonGenerator out, SparseFields wanted) throws IOException {
        out.writeStartObject();
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            SparseFields member = wanted.below.get(in.currentName());
            if (member == null) {
                in.nextToken();
                in.skipChildren();
            } else {
                out.writeFieldName(in.currentName());
                in.nextToken();
                copyWanted(in, out, member);
            }
        }
        out.writeEndObject();
    }
}
