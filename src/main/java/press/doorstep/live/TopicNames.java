package press.doorstep.live;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import press.doorstep.text.Fingerprint;

/** Finds topics by their names, whole words folded, in texts that know nothing of topics. */
final class TopicNames {

    /** Words of the longest name that is looked for. */
    private static final int WORDS = 6;

    private static final int SHORTEST = 4;
    private static final int MOST_WORDS = 400;

    private final long stamp;
    private final Map<String, List<Named>> byName = new HashMap<>();

    private record Named(UUID topic, String language) {}

    TopicNames(TopicMap map) {
        this.stamp = map.stamp();
        for (Topic topic : map.byName()) {
            topic.model()
                    .names()
                    .byLanguage()
                    .forEach((language, name) -> byName.computeIfAbsent(
                                    Fingerprint.folded(name), none -> new ArrayList<>())
                            .add(new Named(topic.id(), primary(language))));
        }
    }

    boolean isOf(TopicMap map) {
        return stamp == map.stamp();
    }

    /** The topics called exactly so, whatever the language: what somebody else calls a thing is a name. */
    Set<UUID> called(Collection<String> names) {
        Set<UUID> called = new LinkedHashSet<>();
        names.forEach(name ->
                byName.getOrDefault(Fingerprint.folded(name), List.of()).forEach(named -> called.add(named.topic())));
        return called;
    }

    /** The topics whose names stand in a text; {@code language} empty when it is not known. */
    Set<UUID> mentioned(String text, String language) {
        String[] words = Arrays.stream(Fingerprint.folded(text).split(" "))
                .limit(MOST_WORDS)
                .toArray(String[]::new);
        Set<UUID> mentioned = new LinkedHashSet<>();
        for (int from = 0; from < words.length; from++) {
            StringBuilder phrase = new StringBuilder();
            for (int to = from; to < Math.min(words.length, from + WORDS); to++) {
                phrase.append(to == from ? "" : " ").append(words[to]);
                if (phrase.length() >= SHORTEST) {
                    byName.getOrDefault(phrase.toString(), List.of()).stream()
                            .filter(named ->
                                    language.isEmpty() || named.language().equals(primary(language)))
                            .forEach(named -> mentioned.add(named.topic()));
                }
            }
        }
        return mentioned;
    }

    private static String primary(String tag) {
        return tag.split("-", 2)[0];
    }
}
