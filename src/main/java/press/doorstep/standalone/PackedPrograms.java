package press.doorstep.standalone;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs as this build carries them, for one platform. */
final class PackedPrograms {

    private PackedPrograms() {}

    /** The folder with {@code bin}, {@code lib} and {@code share}; unpacks them there on the first start of a version. */
    static Path unpacked(DoorstepHome home) {
        Path folder = home.programs().resolve(version());
        if (Files.exists(folder)) {
            return folder;
        }
        try {
            Path unfinished = home.programs().resolve("unfinished");
            deleteTree(unfinished);
            Files.createDirectories(unfinished, home.onlyFor("rwxr-xr-x"));
            if (!unpackOutside(archive(), unfinished)) {
                deleteTree(unfinished);
                Files.createDirectories(unfinished, home.onlyFor("rwxr-xr-x"));
                unpack(archive(), unfinished);
            }
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
            deleteOthers(home.programs(), folder);
            return folder;
        } catch (IOException e) {
            throw new StartRefused("PostgreSQL cannot be unpacked into " + home.programs() + " (" + e + ").", e);
        }
    }

    /** The version this build carries, as {@code 18.1.0}. */
    static String version() {
        Properties packed = new Properties();
        try (InputStream stream = PackedPrograms.class.getResourceAsStream("/standalone/postgresql.properties")) {
            packed.load(stream);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return packed.getProperty("version");
    }

    private static URL archive() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String name = system.startsWith("windows") ? "windows" : system.startsWith("mac") ? "darwin" : "linux";
        String machine = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        URL archive = PackedPrograms.class.getResource("/postgres-" + name + "-" + machine + ".txz");
        if (archive == null) {
            throw new StartRefused("This build carries no PostgreSQL for " + name + " on " + machine
                    + ": build it on that platform, or name a PostgreSQL of yours in QUARKUS_DATASOURCE_JDBC_URL.");
        }
        return archive;
    }

    /** Most machines have a tar that knows xz; it takes a third of the time that Java needs when it has just started. */
    private static boolean unpackOutside(URL archive, Path folder) {
        try {
            Process tar = new ProcessBuilder("tar", "-xJf", "-", "--no-same-owner", "-C", folder.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.DISCARD)
                    .start();
            try (InputStream packed = archive.openStream();
                    OutputStream input = tar.getOutputStream()) {
                packed.transferTo(input);
            } catch (IOException e) {
                // It has given up; its exit status says the same.
            }
            return tar.waitFor() == 0 && Files.exists(folder.resolve("bin"));
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void unpack(URL archive, Path folder) throws IOException {
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive.openStream())))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(tar, entry, folder.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, file);
        if ("bin".equals(name(file.getParent())) && !file.toFile().setExecutable(true, false)) {
            throw new IOException(file + " cannot be made executable");
        }
    }

    private static @Nullable String name(@Nullable Path path) {
        return path == null || path.getFileName() == null
                ? null
                : path.getFileName().toString();
    }

    private static void deleteOthers(Path versions, Path current) throws IOException {
        try (Stream<Path> folders = Files.list(versions)) {
            for (Path folder : folders.filter(found -> !found.equals(current)).toList()) {
                deleteTree(folder);
            }
        }
    }

    static void deleteTree(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path path : tree.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(path);
            }
        }
    }
}
