package press.doorstep.live;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** What came of looking for something by id or slug. */
public sealed interface Lookup<T> {

    /** It is live. */
    record Found<T>(T value) implements Lookup<T> {}

    /** The slug is a former one; {@code slug} is the present one (301). */
    record Moved<T>(UUID id, String slug) implements Lookup<T> {}

    /** It was public and is no more (410). */
    record Gone<T>(Tombstone tombstone) implements Lookup<T> {}

    /** It never was public (404). */
    record Unknown<T>() implements Lookup<T> {}

    default Optional<T> found() {
        return this instanceof Found<T> found ? Optional.of(found.value()) : Optional.empty();
    }

    /** The same outcome with another value. */
    default <R> Lookup<R> map(Function<T, R> with) {
        if (this instanceof Found<T> found) {
            return new Found<>(with.apply(found.value()));
        }
        if (this instanceof Moved<T> moved) {
            return new Moved<>(moved.id(), moved.slug());
        }
        if (this instanceof Gone<T> gone) {
            return new Gone<>(gone.tombstone());
        }
        return new Unknown<>();
    }
}
