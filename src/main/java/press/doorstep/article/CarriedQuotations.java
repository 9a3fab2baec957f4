package press.doorstep.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import press.doorstep.live.LiveContent;
import press.doorstep.quotation.Carriers;
import press.doorstep.text.FoldedStory;

/** Answers for the stories that carry quotations when a quotation is changed on its own. */
@ApplicationScoped
class CarriedQuotations implements Carriers {

    @Inject
    Articles articles;

    @Inject
    Editions editions;

    @Inject
    LiveContent live;

    @Inject
    Clock clock;

    @Override
    public void hold(Collection<UUID> quotations) {
        Set<UUID> carriers = new HashSet<>();
        articles.carriers(quotations).values().forEach(carriers::addAll);
        if (!quotations.isEmpty()) {
            carriers.addAll(live.articlesCarrying(quotations));
        }
        articles.hold(carriers);
    }

    @Override
    public boolean carry(UUID quotation) {
        return articles.carriers(Set.of(quotation)).containsKey(quotation)
                || !live.articlesCarrying(Set.of(quotation)).isEmpty();
    }

    @Override
    public void adapt(UUID quotation, String words, String by) {
        Set<String> refusing = new TreeSet<>();
        for (Edition edition : editions.live(live.articlesCarrying(Set.of(quotation)))) {
            if (!holds(edition.story(), quotation, words)) {
                refusing.add(edition.article().slug);
            }
        }
        Set<UUID> carriers = articles.carriers(Set.of(quotation)).getOrDefault(quotation, Set.of());
        Collection<Article> drafts = articles.whole(carriers).values();
        for (Article article : drafts) {
            if (!article.life.state.isGone() && !holds(article.story(), quotation, words)) {
                refusing.add(article.slug);
            }
        }
        if (!refusing.isEmpty()) {
            throw ArticleProblem.QUOTATION_CARRIED_ELSEWHERE
                    .because("These words do not stand in stories that carry the quotation.")
                    .with("stories", refusing);
        }
        drafts.forEach(article -> adapt(article, quotation, words, by));
    }

    /** Every appearance that has to be word for word still can be. */
    private static boolean holds(Story story, UUID quotation, String words) {
        FoldedStory folded = null;
        for (Occurrence occurrence : story.occurrences()) {
            if (occurrence.quotation().equals(quotation) && occurrence.isVerbatim() && occurrence.isAnchored()) {
                folded = folded == null ? FoldedStory.of(story.copy().text()) : folded;
                if (folded.find(words, 1).isEmpty()) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The working copy says where the words stand now, and whoever edits it has to read it again first. */
    private void adapt(Article article, UUID quotation, String words, String by) {
        Placements placements = new Placements(article.copy.text(), null);
        List<Occurrence> occurrences = new ArrayList<>();
        for (Occurrence occurrence : article.occurrences) {
            occurrences.add(
                    occurrence.quotation().equals(quotation) && occurrence.proposed() == null
                            ? occurrence.saying(words, placements.next(words, null, occurrence))
                            : occurrence);
        }
        article.write(article.story().with(occurrences));
        article.revised(clock.instant().truncatedTo(ChronoUnit.MILLIS), by);
    }
}
