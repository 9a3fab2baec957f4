package press.doorstep.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.text.Anchor;
import press.doorstep.text.Block;
import press.doorstep.text.Location;
import press.doorstep.text.Span;
import press.doorstep.text.StoryText;

/** Where a story names which topics, and what that says of its being about them. */
final class TopicMentions {

    private static final int MOST_SEEN = 5;

    private final TopicNames names;
    private final String language;
    private final Map<UUID, Mentions> byTopic = new LinkedHashMap<>();

    private static final class Mentions {
        final TopicNames.Row topic;
        final String name;
        final List<Anchor> seen = new ArrayList<>();
        double likelihood;
        boolean prominent;
        int count;

        Mentions(TopicNames.Named named) {
            topic = named.topic();
            name = named.name();
        }
    }

    TopicMentions(TopicNames names, String language) {
        this.names = names;
        this.language = language;
    }

    /** The surest first; of those that are equally sure the one named first. */
    List<CalledTopic> in(StoryText story) {
        read(Location.HEADLINE, null, story.headline(), true);
        if (story.standfirst() != null) {
            read(Location.STANDFIRST, null, story.standfirst(), true);
        }
        boolean first = true;
        for (Block block : story.body().blocks()) {
            if (block instanceof Block.Prose prose) {
                read(Location.BLOCK, prose.id(), prose.text(), first);
                first = false;
            } else if (block instanceof Block.Items list) {
                list.items().forEach(item -> read(Location.BLOCK, item.id(), item.text(), false));
            }
        }
        return byTopic.values().stream()
                .map(TopicMentions::recognised)
                .sorted(Comparator.comparing(CalledTopic::confidence).reversed())
                .toList();
    }

    private void read(Location location, @Nullable String block, String text, boolean prominent) {
        List<TextWord> words = TextWord.of(text);
        for (TopicNames.Match match : names.in(language, words)) {
            for (TopicNames.Named named : match.named()) {
                Mentions mentions = byTopic.computeIfAbsent(named.topic().id(), id -> new Mentions(named));
                mentions.likelihood = Math.max(mentions.likelihood, likelihood(words, match, named));
                mentions.prominent |= prominent;
                mentions.count++;
                if (mentions.seen.size() < MOST_SEEN) {
                    int to = words.get(match.to() - 1).to();
                    Span span = Span.of(block, text, words.get(match.from()).from(), to);
                    mentions.seen.add(new Anchor(location, List.of(span)));
                }
            }
        }
    }

    /** Several words are hardly there by chance, a common noun easily; a name that several topics have says little of each. */
    private static double likelihood(List<TextWord> words, TopicNames.Match match, TopicNames.Named named) {
        List<String> printed = words.subList(match.from(), match.to()).stream()
                .map(TextWord::folded)
                .toList();
        double likelihood = named.words().size() > 1 ? 0.7 : named.isProper() ? 0.6 : 0.55;
        boolean inflected = !printed.equals(named.words());
        long sharing = match.named().stream()
                .map(other -> other.topic().id())
                .distinct()
                .count();
        return (inflected ? likelihood - 0.05 : likelihood) / sharing;
    }

    private static CalledTopic recognised(Mentions mentions) {
        double often = 0.07 * Math.min(3, mentions.count - 1);
        double confidence = Math.min(0.99, mentions.likelihood * (1 + (mentions.prominent ? 0.3 : 0) + often));
        return new CalledTopic(
                mentions.topic.id(),
                mentions.topic.slug(),
                mentions.topic.kind(),
                mentions.name,
                mentions.seen,
                mentions.count,
                Math.round(confidence * 100) / 100.0);
    }
}
