package press.doorstep.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import press.doorstep.live.ArticleText;
import press.doorstep.live.LiveTexts;
import press.doorstep.live.NameText;
import press.doorstep.live.QuotationText;

/** Puts things into the index as they are now, or takes them out where they are gone. */
@ApplicationScoped
class RenewThings {

    private static final int AT_ONCE = 200;

    @Inject
    LiveTexts live;

    @Inject
    SearchIndex index;

    void renew(IndexFiles files, Kind kind, Collection<UUID> ids) throws IOException {
        Documents documents = new Documents(index.analyzers());
        List<UUID> all = List.copyOf(ids);
        for (int at = 0; at < all.size(); at += AT_ONCE) {
            renew(files, documents, kind, all.subList(at, Math.min(all.size(), at + AT_ONCE)));
        }
    }

    private void renew(IndexFiles files, Documents documents, Kind kind, List<UUID> ids) throws IOException {
        Set<UUID> gone = new HashSet<>(ids);
        switch (kind) {
            case ARTICLE -> {
                for (ArticleText story : live.articles(ids)) {
                    files.put(kind, story.id(), documents.of(story));
                    gone.remove(story.id());
                }
            }
            case QUOTATION -> {
                for (QuotationText quotation : live.quotations(ids)) {
                    files.put(kind, quotation.id(), documents.of(quotation));
                    gone.remove(quotation.id());
                }
            }
            case SPEAKER, TOPIC -> {
                for (NameText named : kind == Kind.TOPIC ? live.topics(ids) : live.speakers(ids)) {
                    files.put(kind, named.id(), documents.of(kind, named));
                    gone.remove(named.id());
                }
            }
        }
        for (UUID id : gone) {
            files.remove(kind.key(id));
        }
    }
}
