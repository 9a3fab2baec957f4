package press.doorstep.delivery;

import java.util.Set;
import press.doorstep.web.Parameters;

/** {@code include} where there is one thing that can be added. */
final class Includes {

    private Includes() {}

    static boolean of(Parameters parameters, String name) {
        return parameters.anyOf("include", Set.of(name)).contains(name);
    }
}
