package press.doorstep.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import press.doorstep.live.LiveContent;

/** Finds the stories in which something stands that is to be erased, while it still does. Joins the caller's transaction. */
@ApplicationScoped
class FindTraces {

    private static final String STORIES = """
            select a.id from desk.article a where to_jsonb(a)::text ~ ?
            union select r.article from desk.revision r where r.snapshot::text ~ ?
            union select o.article from desk.occurrence o where to_jsonb(o)::text ~ ?
            union select b.article from desk.article_byline b where to_jsonb(b)::text ~ ?
            union select l.article from desk.article_link l where to_jsonb(l)::text ~ ?
            union select c.article from desk.correction c where to_jsonb(c)::text ~ ?
            """;

    private static final String NAMED = """
            select q.id from desk.quotation q where to_jsonb(q)::text ~ ?
            union select s.id from desk.speaker s where to_jsonb(s)::text ~ ?
            union select t.speaker from desk.tenure t where to_jsonb(t)::text ~ ?
            union select a.id from desk.author a where to_jsonb(a)::text ~ ?
            """;

    @Inject
    DeskDatabase desk;

    @Inject
    LiveContent live;

    /**
     * @param drafts stories whose working copy or revisions change
     * @param shown stories that readers see otherwise afterwards
     */
    record Traces(Set<UUID> drafts, Set<UUID> shown) {}

    Traces find(Subject subject) {
        Set<UUID> drafts = new HashSet<>(
                desk.ids("select article from desk.occurrence where quotation = any (?)", subject.quotations()));
        Set<UUID> carried = new HashSet<>(subject.ids());
        carried.addAll(subject.quotations());
        if (!subject.masks().isEmpty()) {
            String pattern = pattern(subject.masks());
            drafts.addAll(desk.ids(STORIES, pattern, pattern, pattern, pattern, pattern, pattern));
            carried.addAll(desk.ids(NAMED, pattern, pattern, pattern, pattern));
        }
        Set<UUID> shown = new HashSet<>(live.articlesCarrying(carried));
        shown.addAll(drafts);
        shown.addAll(live.articlesCarrying(drafts));
        return new Traces(drafts, shown);
    }

    private static String pattern(Collection<Mask> masks) {
        List<String> patterns = new ArrayList<>();
        masks.forEach(mask -> mask.spellings().forEach(it -> patterns.add(MaskPattern.of(it))));
        return String.join("|", patterns);
    }
}
