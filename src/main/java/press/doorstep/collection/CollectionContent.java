package press.doorstep.collection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.text.Checks;

/** What an editor says of a collection, tidied and sound; stories by id, in order. */
record CollectionContent(
        String kind,
        String language,
        String title,
        @Nullable String description,
        List<UUID> articles) {

    static final Set<String> KINDS = Set.of("front", "dossier");

    private static final int MOST_ARTICLES = 100;

    /**
     * {@code known} is what references to stories stand for, a fault for each that stands for none; {@code kindPointer} is where the kind stands
     * in what was sent.
     */
    static CollectionContent of(CollectionRequest sent, Map<String, UUID> known, String kindPointer, Checks checks) {
        String title = checks.line("/title", sent.title(), Checks.NAME);
        if (title == null) {
            checks.fault("/title", "Must be there.");
        }
        return new CollectionContent(
                checks.choice(kindPointer, sent.kind(), KINDS, "dossier"),
                checks.language("/language", sent.language()),
                title == null ? "" : title,
                checks.prose("/description", sent.description(), Checks.PROSE),
                articles(sent.articlesOrNone(), known, checks));
    }

    private static List<UUID> articles(List<String> sent, Map<String, UUID> known, Checks checks) {
        if (sent.size() > MOST_ARTICLES) {
            checks.fault("/articles", "Must have at most " + MOST_ARTICLES + " entries.");
            return List.of();
        }
        List<UUID> articles = new ArrayList<>();
        for (int i = 0; i < sent.size(); i++) {
            UUID article = known.get(sent.get(i));
            if (article == null) {
                checks.fault("/articles/" + i, "There is no article \"" + sent.get(i) + "\".");
            } else if (articles.contains(article)) {
                checks.fault("/articles/" + i, "Stands in the list already.");
            } else {
                articles.add(article);
            }
        }
        return List.copyOf(articles);
    }
}
