package press.doorstep.standalone;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs PostgreSQL's own programs. */
final class Programs {

    private static final long MINUTES = 10;

    private final Path bin;
    private final Path output;
    private final RunAs runAs;

    Programs(DoorstepHome home) {
        bin = PackedPrograms.unpacked(home).resolve("bin");
        output = home.folder().resolve("postgresql.output");
        runAs = RunAs.whoever(bin.resolve("initdb"));
    }

    /** Makes a data folder, whole and on the disk when this returns. Our sort keys need no locale; the server's has to be the same everywhere. */
    void initialise(Path data, Path superuserPassword) {
        runAs.own(data);
        run(
                "initdb",
                "--pgdata=" + data,
                "--username=doorstep_admin",
                "--pwfile=" + superuserPassword,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--data-checksums",
                "--set=scram_iterations=1");
    }

    /** Returns when the server takes connections. It leads a session of its own, so that Ctrl-C reaches us and not it. */
    void start(Path data) {
        runAs.own(data);
        run(
                "pg_ctl",
                "start",
                "-D",
                data.toString(),
                "-l",
                data.resolve("start.log").toString(),
                "-w",
                "-t",
                "300");
    }

    /** Ends all connections, writes everything down and returns when the server is gone. */
    void stop(Path data) {
        run("pg_ctl", "stop", "-D", data.toString(), "-m", "fast", "-w", "-t", "120");
    }

    private void run(String program, String... arguments) {
        List<String> command = new ArrayList<>(runAs.prefix());
        command.add(bin.resolve(program).toString());
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(Redirect.to(output.toFile()));
        builder.environment().put("LC_ALL", "C");
        builder.environment().put("TZ", "UTC");
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        try {
            Process process = builder.start();
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new StartRefused("PostgreSQL's " + program + " did not succeed:\n" + said());
            }
        } catch (IOException e) {
            throw new StartRefused("PostgreSQL's " + program + " cannot be run (" + e + ").", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String said() throws IOException {
        return Files.readString(output).strip();
    }
}
