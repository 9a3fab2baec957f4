package press.doorstep.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.networking.v1.HTTPIngressPath;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KubernetesTest {

    private static final Map<String, Class<? extends HasMetadata>> KINDS = Map.of(
            "v1/Service", Service.class,
            "v1/ServiceAccount", ServiceAccount.class,
            "apps/v1/Deployment", Deployment.class,
            "autoscaling/v2/HorizontalPodAutoscaler", HorizontalPodAutoscaler.class,
            "networking.k8s.io/v1/Ingress", Ingress.class,
            "networking.k8s.io/v1/NetworkPolicy", NetworkPolicy.class,
            "policy/v1/PodDisruptionBudget", PodDisruptionBudget.class);
    private static final Set<String> KUSTOMIZE =
            Set.of("apiVersion", "kind", "namespace", "resources", "images", "configMapGenerator", "secretGenerator");

    static List<Path> manifests() {
        return DeployFiles.under("kubernetes", ".yaml").stream()
                .filter(file -> !file.endsWith("kustomization.yaml"))
                .toList();
    }

    static List<Path> kustomizations() {
        return DeployFiles.under("kubernetes", "kustomization.yaml");
    }

    @ParameterizedTest
    @MethodSource("manifests")
    void every_manifest_is_what_kubernetes_knows(Path file) {
        for (Map<String, Object> document : DeployFiles.documents(file)) {
            String kind = document.get("apiVersion") + "/" + document.get("kind");
            assertThat(KINDS).containsKey(kind);
            HasMetadata manifest = DeployFiles.as(KINDS.get(kind), document);
            assertThat(manifest.getMetadata().getName()).isEqualTo("doorstep");
            assertThat(manifest.getMetadata().getLabels()).containsEntry("app.kubernetes.io/name", "doorstep");
        }
    }

    @ParameterizedTest
    @MethodSource("kustomizations")
    void every_kustomization_lists_its_whole_folder_and_nothing_that_is_not_there(Path file) {
        Map<String, Object> kustomization = DeployFiles.documents(file).get(0);
        assertThat(KUSTOMIZE).containsAll(kustomization.keySet());
        assertThat(kustomization).containsEntry("kind", "Kustomization");
        List<?> resources = (List<?>) kustomization.get("resources");
        for (Object resource : resources) {
            assertThat(file.resolveSibling(resource.toString())).exists();
        }
        for (Path manifest : manifests()) {
            if (manifest.getParent().equals(file.getParent())) {
                assertThat(resources).asList().contains(manifest.getFileName().toString());
            }
        }
    }

    @Test
    void the_secrets_that_are_to_be_filled_in_have_an_example() {
        Path example = DeployFiles.ROOT.resolve("kubernetes/overlays/example");
        assertThat(DeployFiles.text(example.resolve("kustomization.yaml"))).contains("- secret.env", "- owner.env");
        assertThat(example.resolve("secret.env.example")).exists();
        assertThat(example.resolve("owner.env.example")).exists();
        assertThat(Files.exists(example.resolve("secret.env"))).isFalse();
    }

    @Test
    void the_pods_are_the_ones_that_everything_else_means() {
        Map<String, String> labels =
                deployment().getSpec().getTemplate().getMetadata().getLabels();
        assertThat(deployment().getSpec().getSelector().getMatchLabels()).isEqualTo(labels);
        assertThat(only(Service.class, "service").getSpec().getSelector()).isEqualTo(labels);
        assertThat(only(PodDisruptionBudget.class, "poddisruptionbudget")
                        .getSpec()
                        .getSelector()
                        .getMatchLabels())
                .isEqualTo(labels);
        assertThat(only(NetworkPolicy.class, "networkpolicy")
                        .getSpec()
                        .getPodSelector()
                        .getMatchLabels())
                .isEqualTo(labels);
    }

    @Test
    void no_container_has_a_right_it_does_not_need() {
        PodSpec pod = deployment().getSpec().getTemplate().getSpec();
        assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
        assertThat(pod.getAutomountServiceAccountToken()).isFalse();
        for (Container container : List.of(pod.getContainers().get(0), pod.getInitContainers().get(0))) {
            assertThat(container.getSecurityContext().getReadOnlyRootFilesystem()).isTrue();
            assertThat(container.getSecurityContext().getAllowPrivilegeEscalation()).isFalse();
            assertThat(container.getSecurityContext().getCapabilities().getDrop()).containsExactly("ALL");
            assertThat(container.getResources().getLimits()).containsKey("memory");
        }
    }

    @Test
    void only_readiness_asks_for_the_database() {
        Container container = deployment().getSpec().getTemplate().getSpec().getContainers().get(0);
        assertThat(container.getLivenessProbe().getHttpGet().getPath()).isEqualTo("/q/health/live");
        assertThat(container.getReadinessProbe().getHttpGet().getPath()).isEqualTo("/q/health/ready");
        assertThat(container.getStartupProbe().getHttpGet().getPath()).isEqualTo("/q/health/started");
    }

    @Test
    void the_ingress_leaves_health_and_metrics_inside() {
        Ingress ingress = DeployFiles.as(
                Ingress.class,
                DeployFiles.documents(DeployFiles.ROOT.resolve("kubernetes/overlays/example/ingress.yaml"))
                        .get(0));
        for (HTTPIngressPath path : ingress.getSpec().getRules().get(0).getHttp().getPaths()) {
            assertThat(path.getPath().equals("/") ? path.getPathType() : "Exact").isEqualTo("Exact");
            assertThat(path.getPath()).doesNotStartWith("/q");
        }
    }

    private static Deployment deployment() {
        return only(Deployment.class, "deployment");
    }

    private static <T> T only(Class<T> type, String name) {
        Path file = DeployFiles.ROOT.resolve("kubernetes/base/" + name + ".yaml");
        return DeployFiles.as(type, DeployFiles.documents(file).get(0));
    }
}
