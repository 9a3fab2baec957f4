package press.doorstep.standalone;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** The generated passwords of our own PostgreSQL: the superuser's and one for each of the three roles. */
record Passwords(String admin, String owner, String desk, String live) {

    /** Those of this home; made up when there are none yet. */
    static Passwords of(DoorstepHome home) {
        try {
            if (Files.exists(home.passwords())) {
                return read(home.passwords());
            }
            if (Files.exists(home.data())) {
                throw new StartRefused("The passwords of the database are gone: put back " + home.passwords()
                        + " from your copy of the folder.");
            }
            Passwords fresh = new Passwords(password(), password(), password(), password());
            fresh.write(home);
            return fresh;
        } catch (IOException e) {
            throw new StartRefused("The file " + home.passwords() + " cannot be used (" + e + ").", e);
        }
    }

    private static String password() {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    private static Passwords read(Path file) throws IOException {
        Properties kept = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            kept.load(reader);
        }
        return new Passwords(
                one(kept, file, "admin"), one(kept, file, "owner"), one(kept, file, "desk"), one(kept, file, "live"));
    }

    private static String one(Properties kept, Path file, String role) {
        String password = kept.getProperty(role, "");
        if (password.isEmpty()) {
            throw new StartRefused("The password of " + role + " is missing in " + file + ": put the file back.");
        }
        return password;
    }

    private void write(DoorstepHome home) throws IOException {
        Properties kept = new Properties();
        kept.setProperty("admin", admin);
        kept.setProperty("owner", owner);
        kept.setProperty("desk", desk);
        kept.setProperty("live", live);
        Path unfinished = home.passwords().resolveSibling("passwords.unfinished");
        Files.deleteIfExists(unfinished);
        Files.createFile(unfinished, home.onlyFor("rw-------"));
        try (Writer writer = Files.newBufferedWriter(unfinished)) {
            kept.store(writer, "Passwords of Doorstep's own PostgreSQL. Made up here; nobody needs to know them.");
        }
        Files.move(unfinished, home.passwords(), StandardCopyOption.ATOMIC_MOVE);
    }
}
