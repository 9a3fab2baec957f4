package press.doorstep.naming;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A record that says by id or slug what it is about. */
public interface Identified {

    @Nullable
    UUID id();

    @Nullable
    String slug();
}
