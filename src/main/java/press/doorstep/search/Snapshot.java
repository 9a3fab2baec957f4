package press.doorstep.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/** The index as it was at one moment. Whoever has it hands it back. */
final class Snapshot {

    private final DirectoryReader reader;
    private final BooleanSupplier complete;
    private final long since = System.nanoTime();
    private volatile @Nullable Set<String> codes;
    private volatile long @Nullable [] times;

    /** Belongs to whoever made it until it is closed; {@code reader} is theirs already. */
    Snapshot(DirectoryReader reader, BooleanSupplier complete) {
        this.reader = reader;
        this.complete = complete;
    }

    /** Another one when anything changed. */
    long version() {
        return reader.getVersion();
    }

    /** False while the index is being made and lacks what is older. */
    boolean complete() {
        return complete.getAsBoolean();
    }

    long age() {
        return System.nanoTime() - since;
    }

    DirectoryReader reader() {
        return reader;
    }

    /** Gives up, with what it has by then, on what would take too long. */
    IndexSearcher searcher() {
        IndexSearcher searcher = new IndexSearcher(reader);
        searcher.setTimeout(Deadline.start());
        return searcher;
    }

    /** The languages of texts there are. */
    Set<String> codes() {
        Set<String> known = codes;
        if (known == null) {
            known = FieldInfos.getIndexedFields(reader).stream()
                    .filter(field -> field.startsWith(Fields.HEADLINE) || field.startsWith(Fields.WORDS))
                    .map(Fields::codeOf)
                    .collect(Collectors.toCollection(TreeSet::new));
            codes = known;
        }
        return known;
    }

    /** When what there is was published, by a sample. */
    long[] times() throws IOException {
        long[] known = times;
        if (known == null) {
            known = Candidates.times(reader.leaves(), reader.maxDoc());
            times = known;
        }
        return known;
    }

    boolean take() {
        return reader.tryIncRef();
    }

    void handBack() {
        try {
            reader.decRef();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
