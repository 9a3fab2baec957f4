package press.doorstep.topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.text.Names;

/** The names of all topics at one moment, by language, word by word, so that a text is gone through once however many there are. */
final class TopicNames {

    private static final int LONGEST = 12;
    private static final Set<String> PROPER = Set.of("person", "place", "organisation", "event");

    /** A topic as it stands in the desk. */
    record Row(UUID id, String slug, String kind, Names names) {}

    /** A name of a topic; {@code capital} when the text has to print it with a capital. */
    record Named(Row topic, String name, List<String> words, boolean capital) {

        boolean isProper() {
            return PROPER.contains(topic.kind());
        }
    }

    /** What the words so far lead to. */
    private record Node(Map<String, Node> next, List<Named> ends) {

        Node() {
            this(new HashMap<>(2), new ArrayList<>(1));
        }
    }

    /** Topics called by the words {@code [from, to)} of a text: more than one when they share the name. */
    record Match(int from, int to, List<Named> named) {}

    private final long stamp;
    private final Map<String, Node> byLanguage = new HashMap<>();

    TopicNames(long stamp, List<Row> topics) {
        this.stamp = stamp;
        for (Row topic : topics) {
            topic.names().byLanguage().forEach((language, name) -> add(topic, primary(language), name));
        }
    }

    long stamp() {
        return stamp;
    }

    static String primary(String language) {
        return language.toLowerCase(Locale.ROOT).split("-", 2)[0];
    }

    private void add(Row topic, String language, String name) {
        List<TextWord> words = TextWord.of(name);
        if (words.isEmpty() || words.size() > LONGEST) {
            return;
        }
        Node node = byLanguage.computeIfAbsent(language, none -> new Node());
        for (TextWord word : words) {
            node = node.next.computeIfAbsent(WordForms.stem(language, word.folded()), none -> new Node());
        }
        boolean proper = PROPER.contains(topic.kind()) || language.equals("de");
        List<String> folded = words.stream().map(TextWord::folded).toList();
        node.ends.add(new Named(topic, name, folded, proper && words.get(0).capital()));
    }

    /** The names the words hold, from left to right, at each place the longest. */
    List<Match> in(String language, List<TextWord> words) {
        Node root = byLanguage.get(primary(language));
        List<Match> matches = new ArrayList<>();
        int at = 0;
        while (root != null && at < words.size()) {
            Match match = longest(root, primary(language), words, at);
            if (match != null) {
                matches.add(match);
            }
            at = match == null ? at + 1 : match.to();
        }
        return matches;
    }

    private static @Nullable Match longest(Node root, String language, List<TextWord> words, int from) {
        Match longest = null;
        Node node = root;
        for (int at = from; at < words.size() && !node.next.isEmpty(); at++) {
            node = node.next.get(WordForms.stem(language, words.get(at).folded()));
            if (node == null) {
                break;
            }
            List<Named> named = node.ends.stream()
                    .filter(name -> !name.capital() || words.get(from).capital())
                    .toList();
            longest = named.isEmpty() ? longest : new Match(from, at + 1, named);
        }
        return longest;
    }
}
