package press.doorstep.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import press.doorstep.naming.Kind;
import press.doorstep.naming.SlugRegister;

/** Finds out what an erasure is about, and all its words. Joins the caller's transaction. */
@ApplicationScoped
class FindSubject {

    private static final String NAMES = """
            select distinct word from desk.%1$s x cross join lateral (
              select value from jsonb_each_text(x.names) union all select x.sort_name %2$s
            ) called (word) where x.id = any (?) and word is not null
            """;

    private static final String ALIASES = "union all select jsonb_array_elements_text(x.aliases)";
    private static final String FAMILY = "select id from desk.%s where id = ? or merged_into = ?";
    private static final String SLUGS = "select slug from desk.slug where target = any (?)";

    /** What no other story quotes, now or as it is published. */
    private static final String ONLY_THEIRS = """
            select distinct o.quotation from desk.occurrence o where o.article = any (?)
              and not exists (select 1 from desk.occurrence x where x.quotation = o.quotation and x.article <> all (?))
              and not exists (
                select 1 from live.occurrence x join live.article a on a.no = x.article join desk.quotation q on q.no = x.quotation
                where q.id = o.quotation and a.id <> all (?))
            """;

    @Inject
    DeskDatabase desk;

    @Inject
    SlugRegister slugs;

    Subject find(ErasureRequest sent) {
        if (sent.text() != null) {
            List<Mask> masks = new ArrayList<>(List.of(Mask.text(sent.text())));
            masks.addAll(Mask.everyForm(
                    sent.text(), new UUID(sent.text().hashCode(), sent.text().length())));
            return new Subject("text", null, Set.of(), Set.of(), distinct(masks));
        }
        UUID id = slugs.find(Kind.valueOf(sent.kind().toUpperCase(Locale.ROOT)), Objects.requireNonNull(sent.id()))
                .filter(found -> !desk.ids("select id from desk." + sent.kind() + " where id = ?", found)
                        .isEmpty())
                .orElseThrow(() -> ErasureProblem.ERASURE_OF_NOTHING.because(
                        "There is no " + sent.kind() + " of this id or slug."));
        Set<UUID> ids = family(sent.kind(), id);
        Set<UUID> quotations = quotations(sent, ids);
        List<Mask> masks = new ArrayList<>();
        for (String words : words(sent.kind(), ids, quotations)) {
            masks.addAll(Mask.everyForm(words, id));
        }
        Set<UUID> named = new HashSet<>(ids);
        named.addAll(quotations);
        for (String slug : desk.texts(SLUGS, named)) {
            if (slug.length() > 7 && slug.contains("-")) {
                masks.add(Mask.slug(slug, id));
            }
        }
        return new Subject(sent.kind(), id, ids, quotations, distinct(masks));
    }

    private Set<UUID> family(String kind, UUID id) {
        boolean mergeable = kind.equals("speaker") || kind.equals("author");
        return new HashSet<>(mergeable ? desk.ids(FAMILY.formatted(kind), id, id) : List.of(id));
    }

    private Set<UUID> quotations(ErasureRequest sent, Set<UUID> ids) {
        Set<UUID> quotations = new HashSet<>(
                switch (sent.kind()) {
                    case "quotation" -> ids;
                    case "article" -> desk.ids(ONLY_THEIRS, ids, ids, ids);
                    case "speaker" ->
                        sent.isRemovingQuotations()
                                ? desk.ids("select id from desk.quotation where speaker = any (?)", ids)
                                : List.<UUID>of();
                    default -> List.<UUID>of();
                });
        if (!quotations.isEmpty()) {
            // What was merged into them has the same words.
            quotations.addAll(desk.ids("select id from desk.quotation where merged_into = any (?)", quotations));
        }
        return quotations;
    }

    private List<String> words(String kind, Set<UUID> ids, Set<UUID> quotations) {
        List<String> words = new ArrayList<>();
        switch (kind) {
            case "speaker" -> words.addAll(desk.texts(NAMES.formatted(kind, ALIASES), ids));
            case "author" -> words.addAll(desk.texts(NAMES.formatted(kind, ""), ids));
            default -> {}
        }
        if (!kind.equals("article")) {
            // The words of a story go with it; those of a quotation stand in stories that stay.
            words.addAll(desk.texts("select words from desk.quotation where id = any (?)", quotations));
        }
        return words;
    }

    /** Longer ones first, so that a part of something longer does not spoil it. */
    private static List<Mask> distinct(List<Mask> masks) {
        return new LinkedHashSet<>(masks)
                .stream()
                        .sorted((one, other) ->
                                other.words().length() - one.words().length())
                        .toList();
    }
}
