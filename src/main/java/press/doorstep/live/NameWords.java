package press.doorstep.live;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.doorstep.text.Names;

/** The names of speakers and topics, and what is said of them. */
final class NameWords {

    private NameWords() {}

    static NameText speaker(Row row) throws SQLException {
        PublishedSpeaker speaker = LiveJson.read(row.bytes(2), PublishedSpeaker.class);
        List<String> about = new ArrayList<>(texts(speaker.description()));
        for (PublishedSpeaker.Tenure tenure : speaker.tenures()) {
            about.addAll(texts(tenure.title()));
            about.addAll(texts(tenure.organisation()));
        }
        return new NameText(
                speaker.id(),
                speaker.slug(),
                "/v1/speakers/" + speaker.id(),
                speaker.names(),
                speaker.aliases(),
                about,
                row.big(3),
                null);
    }

    static NameText topic(PublishedTopic topic, long articles) {
        return new NameText(
                topic.id(),
                topic.slug(),
                "/v1/topics/" + topic.id(),
                topic.names(),
                List.of(),
                texts(topic.description()),
                articles,
                topic.broader());
    }

    static List<String> allOf(PublishedSpeaker speaker) {
        return Stream.concat(texts(speaker.names()).stream(), speaker.aliases().stream())
                .distinct()
                .toList();
    }

    static NameText headline(Row row) throws SQLException {
        return new NameText(
                row.id(1),
                row.text(2),
                "/v1/articles/" + row.id(1),
                new Names(Map.of(row.text(3), row.text(4))),
                List.of(),
                List.of(),
                1,
                null);
    }

    private static List<String> texts(@Nullable Names names) {
        return names == null ? List.of() : List.copyOf(names.byLanguage().values());
    }

    static Map<Integer, Term> of(int[] numbers, Map<Integer, Term> named) {
        Map<Integer, Term> terms = new LinkedHashMap<>();
        for (int number : numbers) {
            Term term = named.get(number);
            if (term != null) {
                terms.put(number, term);
            }
        }
        return terms;
    }
}
