package press.doorstep.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.eclipse.microprofile.config.Config;

/** The folder in which a standalone Doorstep keeps everything: data, PostgreSQL's programs, passwords and the lock. */
record DoorstepHome(Path folder) {

    /** {@code DOORSTEP_HOME}, or {@code .doorstep} in the home of whoever runs this. */
    static DoorstepHome of(Config config) {
        String configured = config.getOptionalValue("doorstep.home", String.class)
                .orElse("")
                .strip();
        if (!configured.isEmpty()) {
            return new DoorstepHome(Path.of(configured).toAbsolutePath().normalize());
        }
        Path user = Path.of(System.getProperty("user.home", "?"));
        if (!user.isAbsolute()) {
            throw new StartRefused("This user has no home folder: set DOORSTEP_HOME to where the data shall be kept.");
        }
        return new DoorstepHome(user.resolve(".doorstep"));
    }

    Path data() {
        return folder.resolve("data");
    }

    /** Where the data folder is made; it becomes {@link #data} in one step when it is whole. */
    Path unfinishedData() {
        return folder.resolve("data.unfinished");
    }

    Path programs() {
        return folder.resolve("postgresql");
    }

    Path passwords() {
        return folder.resolve("passwords.properties");
    }

    Path lock() {
        return folder.resolve("lock");
    }

    /** Makes the folder, for nobody else's eyes, unless it is there. */
    void create() {
        try {
            Files.createDirectories(folder, onlyFor("rwx------"));
        } catch (IOException e) {
            throw new StartRefused(
                    "The folder " + folder + " cannot be used (" + e + "): set DOORSTEP_HOME to another.", e);
        }
    }

    /** Permissions for a new file or folder, where the file system knows such a thing. */
    FileAttribute<?>[] onlyFor(String permissions) {
        if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0];
        }
        Set<PosixFilePermission> set = PosixFilePermissions.fromString(permissions);
        return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(set)};
    }
}
