package press.doorstep.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a Doorstep that was killed leaves behind: its PostgreSQL still running, or only the note of one. Our lock says that nobody needs it. */
final class Leftover {

    private Leftover() {}

    static void clear(Path data, Programs programs) {
        Path note = data.resolve("postmaster.pid");
        try {
            if (Files.notExists(note)) {
                return;
            }
            if (isServer(Files.readAllLines(note))) {
                programs.stop(data);
            }
            Files.deleteIfExists(note);
        } catch (IOException e) {
            throw new StartRefused("The file " + note + " cannot be read or removed (" + e + ").", e);
        }
    }

    /** Process numbers are used again: only a process that is a PostgreSQL and began when the note says so is meant. */
    private static boolean isServer(List<String> note) {
        if (note.size() < 3) {
            return false;
        }
        long began = Long.parseLong(note.get(2).strip());
        return ProcessHandle.of(Long.parseLong(note.get(0).strip()))
                .map(ProcessHandle::info)
                .filter(process -> process.command().orElse("").contains("postgres"))
                .flatMap(ProcessHandle.Info::startInstant)
                .filter(start -> Math.abs(start.getEpochSecond() - began) <= 10)
                .isPresent();
    }
}
