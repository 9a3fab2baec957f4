package press.doorstep.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.search.IndexSearcher;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import press.doorstep.live.Audience;
import press.doorstep.live.ListKeys;
import press.doorstep.live.LiveTerms;
import press.doorstep.live.LocallyChanged;

/** This node's index, while it is open. */
@ApplicationScoped
class SearchIndex {

    private static final Logger LOG = Logger.getLogger(SearchIndex.class);

    private static final int MOST_CLAUSES = 20_000;

    @Inject
    SearchConfig config;

    @Inject
    LiveTerms terms;

    @Inject
    Event<LocallyChanged> renewed;

    @Inject
    Audience audience;

    private volatile @Nullable IndexFiles files;
    private volatile @Nullable Snapshots snapshots;
    private volatile @Nullable Analyzers analyzers;

    /** Opens it where it was left; what cannot be read is thrown away and made anew. */
    IndexFiles open() throws IOException {
        // A word is looked for in every language's fields; how many words there are is bounded where the question is
        // read.
        IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
        Analyzers made = new Analyzers();
        IndexFiles opened = IndexFiles.open(IndexFolder.of(config), made, config.memory());
        analyzers = made;
        snapshots = new Snapshots(config.pagesFor().toNanos());
        files = opened;
        refresh(opened);
        LOG.debugf("The search index is open in %s.", opened.folder());
        return opened;
    }

    /** Shows readers what was written. */
    void refresh(IndexFiles opened) throws IOException {
        Snapshots all = snapshots;
        Snapshot next = opened.snapshot();
        if (all != null && next != null) {
            all.replace(next);
            renewed.fire(new LocallyChanged(Set.of(ListKeys.SEARCH)));
        }
    }

    /** Reads in one state of the index; that of {@code version} if it is still kept. */
    <T> T read(@Nullable Long version, Function<Snapshot, T> reading) {
        Snapshots all = snapshots;
        T read = all == null ? null : all.read(version, reading);
        if (read == null) {
            throw new SearchNotReady();
        }
        return read;
    }

    void keep(Snapshot snapshot) {
        Snapshots all = snapshots;
        if (all != null) {
            all.keep(snapshot);
        }
    }

    /** The rules words are taken apart by; the index must be open. */
    Analyzers analyzers() {
        Analyzers made = analyzers;
        if (made == null) {
            throw new SearchNotReady();
        }
        return made;
    }

    IndexQueries queries() {
        return new IndexQueries(new TextQueries(analyzers()), terms, audience.partner());
    }

    void close() {
        Snapshots all = snapshots;
        IndexFiles opened = files;
        snapshots = null;
        files = null;
        try {
            if (all != null) {
                all.close();
            }
            if (opened != null) {
                opened.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
