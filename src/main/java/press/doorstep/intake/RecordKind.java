package press.doorstep.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.doorstep.article.ArticleRecord;
import press.doorstep.author.AuthorRecord;
import press.doorstep.collection.CollectionRecord;
import press.doorstep.quotation.QuotationRecord;
import press.doorstep.speaker.SpeakerRecord;
import press.doorstep.topic.TopicRecord;

/** The kinds of records there are, by the member {@code kind}. */
enum RecordKind {
    TOPIC(Stage.NAMES, TopicRecord.class),
    SPEAKER(Stage.NAMES, SpeakerRecord.class),
    AUTHOR(Stage.NAMES, AuthorRecord.class),
    QUOTATION(Stage.QUOTATIONS, QuotationRecord.class),
    ARTICLE(Stage.ARTICLES, ArticleRecord.class),
    COLLECTION(Stage.COLLECTIONS, CollectionRecord.class);

    static final String NAMES = "topic, speaker, author, quotation, article, collection";

    private static final JsonFactory JSON = new JsonFactory();

    final Stage stage;
    final Class<?> type;

    RecordKind(Stage stage, Class<?> type) {
        this.stage = stage;
        this.type = type;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<RecordKind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }

    /** Exports mark with such lines where to go on; they bring nothing. */
    private static final String MARK = "cursor";

    static boolean isRecord(Line line) {
        return !MARK.equals(kindOf(line));
    }

    /** The stage a line belongs to. What is no record of a known kind is refused in the first. */
    static Stage stageOf(Line line) {
        return of(String.valueOf(kindOf(line))).map(kind -> kind.stage).orElse(Stage.NAMES);
    }

    /** What a line says it is, read no further than needed. */
    private static @Nullable String kindOf(Line line) {
        try (JsonParser json = JSON.createParser(line.bytes())) {
            if (json.nextToken() == JsonToken.START_OBJECT) {
                for (String member = json.nextFieldName(); member != null; member = json.nextFieldName()) {
                    if (member.equals("kind")) {
                        return json.nextTextValue();
                    }
                    json.nextToken();
                    json.skipChildren();
                }
            }
        } catch (IOException e) {
            // Said in full when the line is read as a record.
        }
        return null;
    }
}
