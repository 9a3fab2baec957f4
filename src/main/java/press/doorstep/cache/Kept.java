package press.doorstep.cache;

import io.netty.util.AsciiString;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import press.doorstep.web.CachePolicy;
import press.doorstep.web.Coding;
import press.doorstep.web.Finished;
import press.doorstep.web.Validators;

/** An answer that is kept, in all the forms it was asked for in so far. */
final class Kept {

    /** What Java itself needs for it, about. */
    private static final int AROUND = 1500;

    private static final int AROUND_KEY = 80;

    /** There are few, so that they are at hand where answers are many. */
    private static final Map<CachePolicy, AsciiString> POLICIES = new ConcurrentHashMap<>();

    private static final int MOST_POLICIES = 100;
    private static final int FIRST_FINDS = 16;

    final String key;
    final long began;
    final long goodUntil;
    final AsciiString cacheControl;
    private final Finished made;
    private final Map<AsciiString, AsciiString> headers;
    private final AtomicReferenceArray<@Nullable Form> forms = new AtomicReferenceArray<>(Coding.values().length);

    /** About how often it was asked for: threads may miss each other's counting, and nothing comes of it. */
    private int finds;

    /** Given to nobody before it is known that nothing changed while it was read. */
    private volatile boolean shown;

    /**
     * @param began when reading it began, by {@link System#nanoTime()}
     * @param goodUntil when it is made anew whatever happens
     */
    Kept(String key, Finished made, Map<AsciiString, AsciiString> headers, long began, long goodUntil) {
        this.key = key;
        byte[] body = made.body();
        this.made = made.withoutBody();
        this.headers = headers;
        this.began = began;
        this.goodUntil = goodUntil;
        this.cacheControl = cacheControl(made.policy());
        put(Coding.IDENTITY, body);
    }

    private static AsciiString cacheControl(CachePolicy policy) {
        AsciiString known = POLICIES.get(policy);
        if (known == null) {
            known = new AsciiString(policy.header());
            if (POLICIES.size() < MOST_POLICIES) {
                POLICIES.put(policy, known);
            }
        }
        return known;
    }

    private Form put(Coding coding, byte[] body) {
        Form packed = new Form(made, headers, Validators.etag(body, coding), coding, coding.encode(body));
        forms.set(coding.ordinal(), packed);
        return packed;
    }

    /** As it is before it is packed. */
    byte[] body() {
        return Objects.requireNonNull(form(Coding.IDENTITY)).bytes();
    }

    Finished made() {
        return made;
    }

    List<String> keys() {
        return made.keys();
    }

    boolean isShown() {
        return shown;
    }

    /** The first times it is asked for, and then one time in eight. */
    boolean isWorthTelling() {
        return ++finds <= FIRST_FINDS || (finds & 7) == 0;
    }

    void show() {
        shown = true;
    }

    void hide() {
        shown = false;
    }

    /** Whether all of these, as {@code name=value}, say nothing here. */
    boolean isUsual(Collection<String> parameters) {
        return made.isUsual(parameters);
    }

    /** Null when nobody asked for it so packed. */
    @Nullable
    Form form(Coding coding) {
        return forms.get(coding.ordinal());
    }

    /** Takes its time: not for the event loop. */
    Form pack(Coding coding) {
        return put(coding, body());
    }

    int weight() {
        int weight = AROUND + 2 * key.length() + made.keys().size() * AROUND_KEY;
        for (Coding coding : Coding.values()) {
            Form form = form(coding);
            weight += form == null ? 0 : form.weight();
        }
        return weight;
    }
}
