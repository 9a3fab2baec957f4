package press.doorstep.live;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * One sentence of what a partner may have: which stories, how much of them and from when on. A condition that is empty lets everything through.
 *
 * @param name what the desk calls it
 * @param grants false when it takes stories away, whatever the other rules say
 * @param extent how much; of no meaning where it takes away
 * @param topics any of these, with everything narrower
 * @param languages any of these; {@code en} is {@code en-GB} too
 * @param kinds any of these kinds of stories
 * @param sources any of these sources, by the slugs of their names
 * @param territories where the partner publishes: a story whose rights name territories must name all of these, and there must be one
 * @param embargoMinutes so long after its publication the partner may have a story
 */
public record EntitlementRule(
        String name,
        boolean grants,
        Extent extent,
        Set<UUID> topics,
        Set<String> languages,
        Set<String> kinds,
        Set<String> sources,
        Set<String> territories,
        int embargoMinutes) {

    /**
     * What became of one condition.
     *
     * @param field as the rule calls it
     * @param wanted what the rule asks for; empty for anything
     * @param found what the story has
     */
    public record Finding(String field, Set<String> wanted, Set<String> found, boolean fits) {}

    /** Every condition held against a story, whether or not an earlier one failed. */
    public List<Finding> against(EntitledStory story, Instant now) {
        List<Finding> findings = new ArrayList<>();
        findings.add(anyOf("topics", texts(topics), texts(story.topics())));
        findings.add(new Finding("languages", languages, Set.of(story.language()), isIn(story.language())));
        findings.add(anyOf("kinds", kinds, Set.of(story.kind())));
        findings.add(anyOf("sources", sources, story.source() == null ? Set.of() : Set.of(story.source())));
        findings.add(new Finding("territories", territories, story.territories(), mayBePublished(story)));
        Instant free = free(story);
        findings.add(new Finding(
                "embargoMinutes",
                embargoMinutes == 0 ? Set.of() : Set.of(Integer.toString(embargoMinutes)),
                Set.of(LiveJson.time(story.publishedAt())),
                !free.isAfter(now)));
        return findings;
    }

    EntitlementRule following(Map<UUID, UUID> merged) {
        Set<UUID> present = new TreeSet<>();
        topics.forEach(topic -> present.add(merged.getOrDefault(topic, topic)));
        return new EntitlementRule(
                name, grants, extent, present, languages, kinds, sources, territories, embargoMinutes);
    }

    /** Whether it is about a story, embargo apart. */
    boolean concerns(EntitledStory story) {
        return (topics.isEmpty() || topics.stream().anyMatch(story.topics()::contains))
                && isIn(story.language())
                && (kinds.isEmpty() || kinds.contains(story.kind()))
                && (sources.isEmpty() || (story.source() != null && sources.contains(story.source())))
                && mayBePublished(story);
    }

    /** When the embargo ends. One who takes away does so at once. */
    Instant free(EntitledStory story) {
        return story.publishedAt().plus(Duration.ofMinutes(grants ? embargoMinutes : 0));
    }

    private boolean isIn(String language) {
        return languages.isEmpty()
                || languages.stream().anyMatch(asked -> language.equals(asked) || language.startsWith(asked + "-"));
    }

    /** A rule that takes away does so in any of its territories. */
    private boolean mayBePublished(EntitledStory story) {
        if (!grants) {
            return territories.isEmpty() || territories.stream().anyMatch(story.territories()::contains);
        }
        return story.territories().isEmpty()
                || (!territories.isEmpty() && story.territories().containsAll(territories));
    }

    private static Finding anyOf(String field, Set<String> wanted, Set<String> found) {
        return new Finding(
                field, wanted, found, wanted.isEmpty() || wanted.stream().anyMatch(found::contains));
    }

    private static Set<String> texts(Set<UUID> ids) {
        Set<String> texts = new TreeSet<>();
        ids.forEach(id -> texts.add(id.toString()));
        return texts;
    }
}
