package press.doorstep.article;

import java.util.List;
import java.util.Objects;

/** A story as readers see it: the snapshot of a publication, and what is said of when that was. */
record Edition(Article article, Snapshot snapshot, Appearance appearance) {

    /** What readers see of a published story now. */
    Edition(Article article, Snapshot snapshot) {
        this(article, snapshot, article.life.appearance());
    }

    Story story() {
        return snapshot.story();
    }

    List<String> formerSlugs() {
        return article.life.publications.slugs.stream()
                .filter(slug -> !slug.equals(snapshot.slug()))
                .toList();
    }

    /** Other stories show it alike: under the same address, with the same headline, in the same place among its translations. */
    boolean looksLike(Snapshot other) {
        Story story = story();
        Story before = other.story();
        return snapshot.slug().equals(other.slug())
                && story.copy().headline().equals(before.copy().headline())
                && story.copy().language().equals(before.copy().language())
                && Objects.equals(story.translationGroup(), before.translationGroup());
    }
}
