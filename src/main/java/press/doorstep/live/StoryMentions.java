package press.doorstep.live;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whom and what a story names. */
final class StoryMentions {

    private StoryMentions() {}

    /** Everything whose change concerns the story: also linked stories that are not live yet, and groups of translations. */
    static Set<UUID> of(PublishedArticle story) {
        Set<UUID> mentions = new LinkedHashSet<>(people(story));
        for (PublishedQuotation quotation : story.quotations()) {
            mentions.add(quotation.id());
            Stream.ofNullable(quotation.translationGroup()).forEach(mentions::add);
        }
        for (PublishedLink link : story.links()) {
            Stream.ofNullable(link.article()).forEach(mentions::add);
        }
        Stream.ofNullable(story.translationGroup()).forEach(mentions::add);
        return mentions;
    }

    /** Surrogate keys: the story, the people in it, the stories it points to. Its topics are added when it is read. */
    static String keys(PublishedArticle story, Set<UUID> targets) {
        Set<UUID> printed = new LinkedHashSet<>();
        printed.add(story.id());
        printed.addAll(people(story));
        printed.addAll(targets);
        return printed.stream().map(CacheKeys::of).collect(Collectors.joining(" "));
    }

    static Set<UUID> people(PublishedArticle story) {
        Set<UUID> people = new LinkedHashSet<>();
        for (PublishedQuotation quotation : story.quotations()) {
            Stream.ofNullable(quotation.speaker()).map(PublishedSpeaker::id).forEach(people::add);
        }
        for (PublishedByline byline : story.byline()) {
            Stream.ofNullable(byline.author()).map(PublishedAuthor::id).forEach(people::add);
        }
        return people;
    }
}
