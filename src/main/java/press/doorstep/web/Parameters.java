package press.doorstep.web;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import press.doorstep.text.Slugs;

/** The query of a request: only known parameters, each at most once, each of the right kind. Whatever is not answers 400 and says why. */
public final class Parameters {

    private static final int DEFAULT_LIMIT = 20;
    private static final int MAX_LIMIT = 100;
    private static final int MAX_VALUES = 10;
    private static final int MAX_TEXT = 1000;
    private static final Pattern WHOLE_NUMBER = Pattern.compile("[0-9]{1,3}");

    private final MultivaluedMap<String, String> query;
    private final Map<String, String> usual = new HashMap<>();
    private final Set<String> excluded = new HashSet<>();

    private Parameters(MultivaluedMap<String, String> query) {
        this.query = query;
    }

    /** Takes the query, refusing parameters other than {@code allowed} and any that stands twice. */
    public static Parameters of(UriInfo uri, String... allowed) {
        return of(uri.getQueryParameters(), allowed);
    }

    /** The same of a query that no request came with. */
    public static Parameters of(MultivaluedMap<String, String> query, String... allowed) {
        List<String> known = Arrays.asList(allowed);
        for (String name : query.keySet()) {
            if (!known.contains(name)) {
                throw unknown(name, known.stream().sorted().toList());
            }
            if (query.get(name).size() > 1) {
                throw invalid(name, "stands more than once; several values are one parameter, separated by commas.");
            }
        }
        return new Parameters(query);
    }

    /** What parameters that were looked for stand for when they are left out: to say it or not is the same. */
    public Map<String, String> usual() {
        Map<String, String> taken = new HashMap<>(usual);
        taken.keySet().removeAll(excluded);
        return taken;
    }

    /** Refuses what does not go with another parameter, whatever it says; {@code why} follows its name. */
    public void exclude(Collection<String> names, String why) {
        for (String name : names) {
            if (text(name).isPresent()) {
                throw invalid(name, why);
            }
        }
        excluded.addAll(names);
    }

    /** {@code limit}: 1 to 100, 20 when it is not given. */
    public int limit() {
        return limit(DEFAULT_LIMIT, MAX_LIMIT);
    }

    /** {@code limit} for a list with other bounds. */
    public int limit(int usual, int most) {
        this.usual.put("limit", Integer.toString(usual));
        return text("limit").map(given -> wholeNumber(given, most)).orElse(usual);
    }

    private static int wholeNumber(String given, int most) {
        int limit = WHOLE_NUMBER.matcher(given).matches() ? Integer.parseInt(given) : 0;
        if (limit < 1 || limit > most) {
            throw invalid("limit", "is a whole number from 1 to " + most + ".");
        }
        return limit;
    }

    /** Where the page before ended, as it was given out. */
    public Optional<String> cursor() {
        return text("cursor");
    }

    /** The value as it stands; an empty one is refused. */
    public Optional<String> text(String name) {
        String value = query.getFirst(name);
        if (value == null) {
            return Optional.empty();
        }
        if (value.isBlank()) {
            throw invalid(name, "is given without a value.");
        }
        if (value.length() > MAX_TEXT) {
            throw invalid(name, "has at most " + MAX_TEXT + " characters.");
        }
        return Optional.of(value);
    }

    /** Values separated by commas, at most ten, each once, in the order given; empty when the parameter is not there. */
    public List<String> anyOf(String name) {
        Optional<String> value = text(name);
        if (value.isEmpty()) {
            return List.of();
        }
        Set<String> values = new LinkedHashSet<>();
        for (String part : value.get().split(",", -1)) {
            if (part.isBlank()) {
                throw invalid(name, "has an empty value between its commas.");
            }
            values.add(part.strip());
        }
        if (values.size() > MAX_VALUES) {
            throw invalid(name, "takes at most " + MAX_VALUES + " values.");
        }
        return List.copyOf(values);
    }

    /** Values separated by commas, each one of {@code known}. */
    public List<String> anyOf(String name, Set<String> known) {
        List<String> values = anyOf(name);
        values.forEach(value -> requireKnown(name, value, known));
        return values;
    }

    /** Ids or slugs separated by commas. */
    public List<String> refs(String name) {
        List<String> refs = anyOf(name);
        for (String ref : refs) {
            if (!Slugs.isSlug(ref) && !Slugs.isUuid(ref)) {
                throw invalid(name, "takes ids and slugs; \"" + ref + "\" is neither.");
            }
        }
        return refs;
    }

    /** A point in time, as {@code 2026-11-23T10:02:00Z}. */
    public Optional<Instant> time(String name) {
        return text(name).map(given -> {
            // An unescaped plus in a query is a blank.
            Optional<Instant> time = parsed(
                    given, text -> OffsetDateTime.parse(text.replace(' ', '+')).toInstant());
            return time.filter(Times::inRange)
                    .orElseThrow(() -> invalid(name, "is a time with its zone, as 2026-11-23T10:02:00Z."));
        });
    }

    /** A day, as {@code 2026-11-23}. */
    public Optional<LocalDate> day(String name) {
        return text(name)
                .map(given -> parsed(given, LocalDate::parse)
                        .filter(Times::inRange)
                        .orElseThrow(() -> invalid(name, "is a day, as 2026-11-23.")));
    }

    private static <T> Optional<T> parsed(String given, Function<String, T> parser) {
        try {
            return Optional.of(parser.apply(given));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** {@code true} or {@code false}; false when it is not given. */
    public boolean flag(String name) {
        return choice(name, Set.of("true", "false")).map("true"::equals).orElse(false);
    }

    /** One of a few values. */
    public Optional<String> choice(String name, Set<String> known) {
        Optional<String> value = text(name);
        value.ifPresent(given -> requireKnown(name, given, known));
        return value;
    }

    /** One of a few values; {@code otherwise} when it is not given. */
    public String choice(String name, Set<String> known, String otherwise) {
        usual.put(name, otherwise);
        return choice(name, known).orElse(otherwise);
    }

    /** An id. */
    public Optional<UUID> id(String name) {
        return text(name).map(given -> {
            if (!Slugs.isUuid(given)) {
                throw invalid(name, "is an id, as 0190a6c1-4d5e-7f00-8a1b-2c3d4e5f6071.");
            }
            return UUID.fromString(given);
        });
    }

    /** The refusal of a parameter's value, for what only the resource can know. */
    public static Problem invalid(String name, String detail) {
        return WebProblem.INVALID_PARAMETER
                .because("The parameter \"" + name + "\" " + detail)
                .parameter(name, detail.substring(0, 1).toUpperCase(Locale.ROOT) + detail.substring(1));
    }

    private static Problem unknown(String name, List<String> known) {
        String takes = known.isEmpty() ? "This operation takes none." : "It takes " + String.join(", ", known) + ".";
        String hint = Nearest.hint(name, known);
        return WebProblem.UNKNOWN_PARAMETER
                .because("There is no parameter \"" + name + "\" here." + hint)
                .parameter(name, "Unknown." + hint + " " + takes);
    }

    private static void requireKnown(String name, String value, Set<String> known) {
        if (!known.contains(value)) {
            List<String> names = known.stream().sorted().toList();
            throw invalid(name, "takes " + String.join(", ", names) + "." + Nearest.hint(value, names));
        }
    }
}
