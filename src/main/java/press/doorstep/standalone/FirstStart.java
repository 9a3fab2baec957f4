package press.doorstep.standalone;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.PreventFurtherStepsException;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import press.doorstep.access.AccessSettings;
import press.doorstep.access.EnsureFirstKey;

/** What has to be right before the first request is answered: the settings of access, the delivery role, a key to begin with, something to read. Tests see to these themselves. */
@ApplicationScoped
class FirstStart {

    @Inject
    DeliveryRole deliveryRole;

    @Inject
    AccessSettings access;

    @Inject
    EnsureFirstKey firstKey;

    @Inject
    LoadDemo loadDemo;

    @ConfigProperty(name = "doorstep.bootstrap-key")
    Optional<String> given;

    private Optional<String> key = Optional.empty();

    void begin(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) StartupEvent event) {
        if (LaunchMode.current() == LaunchMode.TEST) {
            return;
        }
        access.fault().ifPresent(sentence -> {
            throw refusal(sentence);
        });
        try {
            deliveryRole.check();
            key = firstKey.ensure(given);
            loadDemo.load();
        } catch (StartRefused e) {
            throw refusal(String.valueOf(e.getMessage()));
        } catch (IllegalArgumentException e) {
            throw refusal("DOORSTEP_BOOTSTRAP_KEY cannot be a key: " + e.getMessage());
        }
    }

    /** Said here, because the framework ends without a word of its own for this kind. */
    private static PreventFurtherStepsException refusal(String sentence) {
        String said = "Doorstep does not start. " + sentence;
        System.err.println(said);
        return new PreventFurtherStepsException(said, 1);
    }

    /** The key that was made at this start, told once. */
    Optional<String> tellKey() {
        Optional<String> told = key;
        key = Optional.empty();
        return told;
    }
}
