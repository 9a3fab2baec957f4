package press.doorstep.pin;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.naming.Kind;
import press.doorstep.naming.SlugRegister;
import press.doorstep.text.Slugs;
import press.doorstep.web.Problem;

/** The pins of the desk. */
@ApplicationScoped
class Pins implements PanacheRepositoryBase<Pin, UUID> {

    @Inject
    SlugRegister slugs;

    Pin require(String id) {
        return found(id, findById(uuid(id)));
    }

    /** The same, to be changed: nobody else changes it until the transaction ends. */
    Pin requireHeld(String id) {
        return found(id, findById(uuid(id), LockModeType.PESSIMISTIC_WRITE));
    }

    /** Those behind an id, the first made first. */
    List<Pin> behind(UUID id, int most) {
        return find("id > ?1 order by id", id).page(0, most).list();
    }

    /** Pins with the slugs of their stories and topics. */
    List<PinView> views(Collection<Pin> pins) {
        Map<UUID, String> known = new HashMap<>();
        known.putAll(slugs.present(
                Kind.ARTICLE, pins.stream().map(pin -> pin.article).toList()));
        known.putAll(slugs.present(
                Kind.TOPIC,
                pins.stream().map(pin -> pin.topic).filter(Objects::nonNull).toList()));
        return pins.stream().map(pin -> PinView.of(pin, known)).toList();
    }

    PinView view(Pin pin) {
        return views(List.of(pin)).get(0);
    }

    private static Pin found(String id, @Nullable Pin pin) {
        if (pin == null) {
            throw missing(id);
        }
        return pin;
    }

    private static UUID uuid(String id) {
        if (!Slugs.isUuid(id)) {
            throw missing(id);
        }
        return UUID.fromString(id);
    }

    private static Problem missing(String id) {
        return PinProblem.PIN_NOT_FOUND.because("There is no pin \"" + id + "\".");
    }
}
