package press.doorstep.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContainerfileTest {

    private static final List<String> LINES =
            DeployFiles.text(DeployFiles.ROOT.resolve("Containerfile")).lines().toList();

    @Test
    void what_it_copies_from_the_clone_is_there() {
        for (String line : LINES) {
            if (line.startsWith("COPY ") && !line.contains("--from=")) {
                String[] words = line.split(" ");
                for (int i = 1; i < words.length - 1; i++) {
                    assertThat(Path.of(words[i])).exists();
                }
            }
        }
    }

    @Test
    void it_ends_as_an_ordinary_user_with_the_start_script() {
        assertThat(LINES).contains("USER 10001:10001", "ENTRYPOINT [\"/opt/doorstep/bin/doorstep\"]");
        assertThat(DeployFiles.ROOT.resolve("bin/doorstep").toFile().canExecute())
                .isTrue();
    }

    @Test
    void the_image_and_the_pods_agree_about_the_user() {
        assertThat(DeployFiles.text(DeployFiles.ROOT.resolve("kubernetes/base/deployment.yaml")))
                .contains("runAsUser: 10001", "runAsGroup: 10001", "mountPath: /var/lib/doorstep");
    }
}
