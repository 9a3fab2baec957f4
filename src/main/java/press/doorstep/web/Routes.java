package press.doorstep.web;

import io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.core.Deployment;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;
import org.jboss.resteasy.reactive.server.util.RuntimeResourceVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Which methods each address has. The framework answers 405 without {@code Allow}, and OPTIONS with the methods of a whole resource class
 * and not of the address.
 */
@ApplicationScoped
public class Routes {

    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]+\\}");

    /** What the framework serves itself; it would answer any method there. */
    private static final Pattern FRAMEWORK = Pattern.compile("/openapi|/docs(/.*)?|/q/(health|metrics)(/.*)?");

    private record Route(
            Pattern path, String method, @Nullable Change change) {}

    private volatile List<Route> routes = List.of();

    /** The methods of an address, HEAD and OPTIONS included; empty when there is no such address. */
    Set<String> methods(String path) {
        Set<String> methods = new TreeSet<>();
        for (Route route : routes()) {
            if (route.path().matcher(path).matches()) {
                methods.add(route.method());
            }
        }
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        if (!methods.isEmpty()) {
            methods.add("OPTIONS");
        }
        return methods;
    }

    /** What a request would change at an address, whether or not it gets there; nothing when it changes nothing. */
    public Optional<Change> change(String method, String path) {
        return routes().stream()
                .filter(route -> route.change() != null
                        && route.method().equals(method)
                        && route.path().matcher(path).matches())
                .findFirst()
                .map(Route::change);
    }

    static boolean isFramework(String path) {
        return FRAMEWORK.matcher(path).matches();
    }

    private List<Route> routes() {
        Deployment deployment = ResteasyReactiveRecorder.getCurrentDeployment();
        if (routes.isEmpty() && deployment != null) {
            List<Route> found = new ArrayList<>();
            found.add(new Route(FRAMEWORK, "GET", null));
            RuntimeResourceVisitor.visitRuntimeResources(
                    "/", deployment.getClassMappers(), new RuntimeResourceVisitor() {
                        @Override
                        public void visitRuntimeResource(String method, String path, RuntimeResource resource) {
                            found.add(new Route(
                                    pattern(path),
                                    method,
                                    resource.getLazyMethod().getMethod().getAnnotation(Change.class)));
                        }
                    });
            routes = List.copyOf(found);
        }
        return routes;
    }

    /** Each parameter is one segment, whatever its own pattern says: what the pattern refuses is then a 404 of its method. */
    private static Pattern pattern(String template) {
        StringBuilder pattern = new StringBuilder();
        int end = 0;
        var parameter = PARAMETER.matcher(template);
        while (parameter.find()) {
            pattern.append(Pattern.quote(template.substring(end, parameter.start())))
                    .append("[^/]+");
            end = parameter.end();
        }
        String rest = template.substring(end);
        return Pattern.compile(pattern.append(Pattern.quote(rest.replaceAll("(?<=.)/$", "")))
                .append("/?")
                .toString());
    }
}
