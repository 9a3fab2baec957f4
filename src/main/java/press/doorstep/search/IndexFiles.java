package press.doorstep.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.BytesRef;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The files of an index: written by one thread, with what they were made of kept in each commit. */
final class IndexFiles implements Closeable {

    private static final Logger LOG = Logger.getLogger(IndexFiles.class);

    private final Path folder;
    private final boolean temporary;
    private final Directory directory;
    private final IndexWriter writer;
    private volatile IndexProgress progress;
    private IndexProgress committed;
    private @Nullable DirectoryReader latest;

    private IndexFiles(Path folder, boolean temporary, Directory directory, IndexWriter writer) {
        this.folder = folder;
        this.temporary = temporary;
        this.directory = directory;
        this.writer = writer;
        this.progress = IndexProgress.of(writer.getLiveCommitData());
        this.committed = progress;
    }

    /** Of two nodes that were given one folder the second makes one for itself. */
    static IndexFiles open(IndexFolder wanted, Analyzers analyzers, int megabytes) throws IOException {
        Path folder = wanted.path();
        try {
            return open(folder, wanted.temporary(), analyzers, megabytes);
        } catch (LockObtainFailedException taken) {
            IndexFolder own = IndexFolder.forThisRun();
            LOG.infof(
                    "The search index in %s belongs to another node; this one makes its own in %s.",
                    folder, own.path());
            return open(own.path(), true, analyzers, megabytes);
        } catch (CorruptIndexException | IndexFormatTooOldException | IndexFormatTooNewException unreadable) {
            LOG.warnf("The search index in %s cannot be read and is made anew: %s", folder, unreadable.getMessage());
            empty(folder);
            return open(folder, wanted.temporary(), analyzers, megabytes);
        }
    }

    private static IndexFiles open(Path folder, boolean temporary, Analyzers analyzers, int megabytes)
            throws IOException {
        Files.createDirectories(folder);
        Directory directory = FSDirectory.open(folder);
        ConcurrentMergeScheduler merges = new ConcurrentMergeScheduler();
        merges.setMaxMergesAndThreads(4, 1);
        TieredMergePolicy policy = new TieredMergePolicy();
        policy.setForceMergeDeletesPctAllowed(0);
        IndexWriterConfig config = new IndexWriterConfig(analyzers)
                .setRAMBufferSizeMB(megabytes)
                .setMergeScheduler(merges)
                .setMergePolicy(policy)
                .setCommitOnClose(false);
        try {
            return new IndexFiles(folder, temporary, directory, new IndexWriter(directory, config));
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    Path folder() {
        return folder;
    }

    IndexProgress progress() {
        return progress;
    }

    void progress(IndexProgress made) {
        progress = made;
    }

    void put(Kind kind, java.util.UUID id, Document document) throws IOException {
        writer.updateDocument(new Term(Fields.KEY, kind.key(id)), document);
    }

    void remove(BytesRef key) throws IOException {
        writer.deleteDocuments(new Term(Fields.KEY, key));
    }

    void clear() throws IOException {
        writer.deleteAll();
        progress = IndexProgress.NOTHING;
    }

    /** What is not in any document any more leaves the files too, in the background. */
    void forgetRemoved() throws IOException {
        writer.forceMergeDeletes(false);
    }

    /** Nothing when nothing is new. */
    void commit() throws IOException {
        if (writer.hasUncommittedChanges() || !progress.equals(committed)) {
            writer.setLiveCommitData(progress.entries().entrySet());
            writer.commit();
            committed = progress;
        }
    }

    /** Whether it still takes what is to be written. */
    boolean isOpen() {
        return writer.isOpen();
    }

    /** The state as it is written now; null when it is the one given before. */
    @Nullable
    Snapshot snapshot() throws IOException {
        DirectoryReader former = latest;
        DirectoryReader next =
                former == null ? DirectoryReader.open(writer) : DirectoryReader.openIfChanged(former, writer);
        if (next == null) {
            return null;
        }
        latest = next;
        return new Snapshot(next, () -> progress.complete());
    }

    @Override
    public void close() throws IOException {
        try {
            if (writer.isOpen()) {
                commit();
            }
        } finally {
            writer.close();
            directory.close();
            if (temporary) {
                empty(folder);
                Files.deleteIfExists(folder);
            }
        }
    }

    private static void empty(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
