package press.doorstep.standalone;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * As whom PostgreSQL runs. It refuses root, so for root there are two ways to be nobody. A user namespace without a mapping: the server takes
 * itself for nobody while its files stay root's; needs no account and no privilege, but containers often forbid it. Else another user id,
 * which keeps the one capability to reach a folder below root's home; that is what a container's root may do.
 *
 * @param prefix what to put before a command
 * @param uid who has to own the data folder; -1 when it is whoever we are
 */
record RunAs(List<String> prefix, int uid) {

    private static final int ROOT = 0;
    private static final int NOBODY = 65534;

    private static final RunAs OURSELVES = new RunAs(List.of(), -1);
    private static final RunAs NAMESPACE = new RunAs(List.of("unshare", "--user", "--"), ROOT);
    private static final RunAs OTHER_USER = new RunAs(
            List.of(
                    "setpriv",
                    "--reuid=" + NOBODY,
                    "--regid=" + NOBODY,
                    "--clear-groups",
                    "--inh-caps=-all,+dac_override",
                    "--ambient-caps=-all,+dac_override",
                    "--bounding-set=-all,+dac_override",
                    "--"),
            NOBODY);

    /** The first way that works here, tried on a harmless program. */
    static RunAs whoever(Path program) {
        if (!isRoot()) {
            return OURSELVES;
        }
        return Stream.of(NAMESPACE, OTHER_USER)
                .filter(way -> way.works(program))
                .findFirst()
                .orElseThrow(
                        () -> new StartRefused(
                                "PostgreSQL does not run as root, and neither a user namespace nor another user id is allowed here:"
                                        + " start Doorstep as an ordinary user, or name a PostgreSQL of yours in QUARKUS_DATASOURCE_JDBC_URL."));
    }

    private static boolean isRoot() {
        try {
            return Files.getAttribute(Path.of("/proc/self"), "unix:uid") instanceof Integer uid && uid == ROOT;
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    private boolean works(Path program) {
        List<String> command = new ArrayList<>(prefix);
        command.add(program.toString());
        command.add("--version");
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Gives the folder to whom the server will be, which changes only when another way works than last time. */
    void own(Path folder) {
        try {
            if (uid < 0 || Files.getAttribute(folder, "unix:uid").equals(uid)) {
                return;
            }
            try (Stream<Path> tree = Files.walk(folder)) {
                for (Path path : tree.toList()) {
                    Files.setAttribute(path, "unix:uid", uid);
                }
            }
        } catch (IOException e) {
            throw new StartRefused("The folder " + folder + " cannot be given to PostgreSQL (" + e + ").", e);
        }
    }
}
