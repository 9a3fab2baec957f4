package press.doorstep.finding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A list kept as a text file beside the classes: one entry a line, what follows {@code #} is a comment. */
public final class ListFile {

    private ListFile() {}

    /** The entries in the order of the file; a list a language has no file for is empty. */
    public static List<String> read(String path) {
        try (InputStream file = ListFile.class.getResourceAsStream("/finding/" + path)) {
            if (file == null) {
                return List.of();
            }
            return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .map(ListFile::withoutComment)
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String withoutComment(String line) {
        int comment = line.startsWith("#") ? 0 : line.indexOf(" #");
        return (comment < 0 ? line : line.substring(0, comment)).strip();
    }
}
