package press.doorstep.article;

import java.util.List;
import java.util.UUID;

/**
 * Everything an editor says in a story: its copy, what it refers to, and where it quotes, in reading order.
 *
 * @param translationGroup translations of each other have the same; a story that is none has its own id
 */
record Story(
        Copy copy,
        UUID translationGroup,
        List<Byline> byline,
        List<UUID> topics,
        List<Link> links,
        List<Occurrence> occurrences) {

    List<UUID> quotations() {
        return occurrences.stream().map(Occurrence::quotation).distinct().toList();
    }

    /** It links to stories of ours or is a translation of one. */
    boolean namesStories(UUID self) {
        return !translationGroup.equals(self) || links.stream().anyMatch(link -> link.target() != null);
    }

    Story with(List<Occurrence> others) {
        return new Story(copy, translationGroup, byline, topics, links, List.copyOf(others));
    }
}
