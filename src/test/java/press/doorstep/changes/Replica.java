package press.doorstep.changes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** The reference consumer as a process of its own, that can be killed and started again. */
final class Replica implements AutoCloseable {

    private final String name;
    private final Path folder;
    private final List<String> command;
    private Process process;
    int kills;

    private Replica(String name, Path folder, List<String> command) {
        this.name = name;
        this.folder = folder;
        this.command = command;
    }

    /** {@code mode} is poll, stream, or webhook and a port. */
    static Replica inJava(Path folders, String base, String... mode) throws IOException {
        Path classes = folders.resolve("classes");
        if (!Files.exists(classes)) {
            int faults = ToolProvider.getSystemJavaCompiler()
                    .run(null, null, null, "-d", classes.toString(), "openapi/Mirror.java");
            if (faults != 0) {
                throw new AssertionError("The consumer of the page cannot be compiled.");
            }
        }
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new Replica(
                "java, " + mode[0],
                folders.resolve(mode[0]),
                List.of(java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", classes.toString(), "Mirror"),
                base,
                mode);
    }

    /** Run by a Node.js that reads TypeScript (22.18 or later). */
    static Replica inTypeScript(String node, Path folders, String base, String... mode) {
        return new Replica(
                "TypeScript, " + mode[0],
                folders.resolve("ts-" + mode[0]),
                List.of(node, "openapi/mirror.ts"),
                base,
                mode);
    }

    private Replica(String name, Path folder, List<String> program, String base, String... mode) {
        this(name, folder, new ArrayList<>(program));
        command.add(base);
        command.add(folder.toString());
        command.addAll(List.of(mode));
    }

    Replica start() throws IOException {
        Files.createDirectories(folder);
        process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolveSibling(folder.getFileName() + ".log").toFile()))
                .start();
        return this;
    }

    /** As by {@code kill -9}. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
        kills++;
    }

    String said() throws IOException {
        return Files.readString(folder.resolveSibling(folder.getFileName() + ".log"));
    }

    /** What it has, by kind and id. */
    Map<String, String> records() throws IOException {
        Map<String, String> records = new TreeMap<>();
        Path top = folder.resolve("records");
        if (!Files.exists(top)) {
            return records;
        }
        try (Stream<Path> files = Files.walk(top)) {
            files.filter(file -> file.toString().endsWith(".json"))
                    .forEach(file -> read(file, top.relativize(file).toString().replace(".json", ""), records));
        } catch (UncheckedIOException e) {
            // A file went while they were listed: whoever compares looks again.
        }
        return records;
    }

    private static void read(Path file, String name, Map<String, String> records) {
        try {
            records.put(name, Files.readString(file));
        } catch (NoSuchFileException e) {
            // It went in this moment.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    @Override
    public String toString() {
        return name;
    }
}
