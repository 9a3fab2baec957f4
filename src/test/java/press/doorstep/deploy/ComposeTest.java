package press.doorstep.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ComposeTest {

    private static final Path FILE = DeployFiles.ROOT.resolve("compose.yaml");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+)(:[-?])?");

    @Test
    void it_has_what_compose_knows_and_nothing_else() {
        Map<String, Object> compose = DeployFiles.documents(FILE).get(0);
        assertThat(compose.keySet()).isSubsetOf("name", "services", "volumes", "networks");
        for (Object service : DeployFiles.map(compose.get("services")).values()) {
            assertThat(DeployFiles.map(service).keySet())
                    .isSubsetOf(
                            "image",
                            "build",
                            "restart",
                            "environment",
                            "volumes",
                            "networks",
                            "healthcheck",
                            "depends_on",
                            "ports",
                            "read_only",
                            "tmpfs",
                            "cap_drop",
                            "security_opt",
                            "mem_limit",
                            "shm_size",
                            "stop_grace_period");
            assertThat(DeployFiles.map(compose.get("networks")).keySet())
                    .containsAll(list(service, "networks").stream()
                            .map(Object::toString)
                            .toList());
        }
    }

    @Test
    void every_variable_is_in_the_example_and_every_secret_is_asked_for() {
        String compose = DeployFiles.text(FILE);
        Set<String> offered = DeployFiles.text(DeployFiles.ROOT.resolve("compose.env.example"))
                .lines()
                .filter(line -> !line.startsWith("#") && line.contains("="))
                .map(line -> line.substring(0, line.indexOf('=')))
                .collect(Collectors.toSet());
        Matcher variable = VARIABLE.matcher(compose);
        while (variable.find()) {
            assertThat(offered).contains(variable.group(1));
            assertThat(variable.group(2)).isEqualTo(variable.group(1).endsWith("_PASSWORD") ? ":?" : ":-");
        }
    }

    @Test
    void what_it_mounts_and_builds_from_is_there() {
        for (Object service : services().values()) {
            for (Object volume : list(service, "volumes")) {
                String source = volume.toString().substring(0, volume.toString().indexOf(':'));
                if (source.startsWith(".")) {
                    assertThat(DeployFiles.ROOT.resolve(source)).exists();
                }
            }
        }
        Map<String, Object> build = DeployFiles.map(DeployFiles.map(services().get("doorstep")).get("build"));
        assertThat(DeployFiles.ROOT.resolve(build.get("context").toString()).resolve(build.get("dockerfile").toString()))
                .exists();
    }

    @Test
    void the_application_waits_for_a_healthy_database_and_is_reached_from_this_machine_only() {
        Map<String, Object> doorstep = DeployFiles.map(services().get("doorstep"));
        assertThat(doorstep.get("depends_on"))
                .isEqualTo(Map.of("postgresql", Map.of("condition", "service_healthy")));
        assertThat(DeployFiles.map(services().get("postgresql"))).containsKey("healthcheck").doesNotContainKey("ports");
        assertThat(list(doorstep, "ports")).allSatisfy(port -> assertThat(port.toString()).startsWith("127.0.0.1:"));
    }

    private static Map<String, Object> services() {
        return DeployFiles.map(DeployFiles.documents(FILE).get(0).get("services"));
    }

    private static List<?> list(Object service, String member) {
        return (List<?>) DeployFiles.map(service).getOrDefault(member, List.of());
    }
}
