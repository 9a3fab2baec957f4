package press.doorstep.live;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Reads single members of a card as it is stored: an object that is still open behind its last member. */
final class CardText {

    private CardText() {}

    /** The story's page on the site; reads no further than that, which is where a card begins. */
    static @Nullable String webUrl(byte[] card) {
        try (JsonParser in = LiveJson.MAPPER.getFactory().createParser(card)) {
            in.nextToken();
            while (in.nextToken() == JsonToken.FIELD_NAME) {
                boolean found = in.currentName().equals("webUrl");
                in.nextToken();
                if (found) {
                    return in.getValueAsString();
                }
                in.skipChildren();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return null;
    }
}
