package press.doorstep.article;

import java.util.List;
import java.util.Objects;

/** A story as readers see it: the snapshot of its last publication, and the row that says when that was. */
record Edition(Article article, Snapshot snapshot) {

    Story story() {
        return snapshot.story();
    }

    List<String> formerSlugs() {
        return article.life.publicSlugs.stream()
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
