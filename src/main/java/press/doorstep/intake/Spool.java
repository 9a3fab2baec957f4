package press.doorstep.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import press.doorstep.naming.Ids;
import press.doorstep.text.Slugs;

/**
 * The folder in which files lie until they are worked off. It has an id of its own, kept in it, so that of several nodes only those that
 * have the file take an import on: every node with a folder of its own, or all with one they share.
 */
@ApplicationScoped
class Spool {

    private static final String WHOLE = ".ndjson";
    private static final String ARRIVING = ".part";

    @Inject
    IntakeConfig config;

    @Inject
    Ids ids;

    /** The id of the folder; the first who asks gives it one. */
    UUID id() throws IOException {
        Path file = folder().resolve("spool-id");
        if (Files.notExists(file)) {
            Path own = folder().resolve(ids.next() + ".id");
            Files.writeString(own, ids.next().toString());
            try {
                Files.createLink(file, own);
            } catch (FileAlreadyExistsException e) {
                // Another node was first, and its id counts.
            } catch (UnsupportedOperationException e) {
                Files.copy(own, file);
            }
            Files.delete(own);
        }
        return UUID.fromString(Files.readString(file).strip());
    }

    /** Puts a file aside, safe against a crash once this returns; answers how many lines of it are not blank. */
    long write(UUID file, InputStream content) throws IOException {
        Path arriving = folder().resolve(file + ARRIVING);
        try {
            long lines = copy(content, arriving);
            Files.move(arriving, path(file), StandardCopyOption.ATOMIC_MOVE);
            return lines;
        } finally {
            Files.deleteIfExists(arriving);
        }
    }

    private static long copy(InputStream content, Path to) throws IOException {
        LineCount lines = new LineCount();
        byte[] buffer = new byte[1 << 16];
        try (FileChannel out = FileChannel.open(to, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (int read = read(content, buffer); read >= 0; read = read(content, buffer)) {
                lines.add(buffer, read);
                ByteBuffer rest = ByteBuffer.wrap(buffer, 0, read);
                while (rest.hasRemaining()) {
                    out.write(rest);
                }
            }
            out.force(true);
        }
        return lines.count();
    }

    private static int read(InputStream content, byte[] buffer) {
        try {
            return content.read(buffer);
        } catch (IOException e) {
            throw IntakeProblem.IMPORT_INCOMPLETE.because("The request ended before its body did.");
        }
    }

    /** The lines from a place on. The file is gone when this throws {@link FileNotFoundException}. */
    LineReader lines(UUID file, long position, long number) throws IOException {
        try {
            FileChannel channel = FileChannel.open(path(file), StandardOpenOption.READ);
            return new LineReader(Channels.newInputStream(channel.position(position)), position, number);
        } catch (NoSuchFileException e) {
            throw new FileNotFoundException(e.getMessage());
        }
    }

    void delete(UUID file) throws IOException {
        Files.deleteIfExists(path(file));
    }

    /** Files that came before a time, whole or not. */
    List<UUID> olderThan(Instant time) throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(file -> isOlder(file, time))
                    .map(file -> file.getFileName().toString().replaceFirst("[.].*", ""))
                    .filter(Slugs::isUuid)
                    .map(UUID::fromString)
                    .toList();
        }
    }

    /** Takes away whatever there is of a file. */
    void clear(UUID file) throws IOException {
        delete(file);
        Files.deleteIfExists(folder().resolve(file + ARRIVING));
    }

    private static boolean isOlder(Path file, Instant time) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(time);
        } catch (IOException e) {
            return false;
        }
    }

    private Path path(UUID file) throws IOException {
        return folder().resolve(file + WHOLE);
    }

    private Path folder() throws IOException {
        return Files.createDirectories(config.spool());
    }
}
