package press.doorstep.entitlement;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import press.doorstep.live.EntitlementRule;
import press.doorstep.live.Extent;
import press.doorstep.live.Term;
import press.doorstep.text.Checks;
import press.doorstep.text.Languages;
import press.doorstep.text.Slugs;
import press.doorstep.web.Nearest;

/** Checks one rule as it is sent; {@code at} points to it. */
record CheckRule(Checks checks, Map<String, UUID> topics, String at) {

    static final String GRANT = "grant";
    static final String REFUSE = "refuse";

    private static final int MOST = 100;
    private static final int LONGEST_EMBARGO = 525_600;
    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    EntitlementRule of(PartnerRequest.@Nullable RuleRequest sent) {
        if (sent == null) {
            checks.fault(at, "Must be a rule.");
            return nothing();
        }
        String name = checks.line(at + "/name", sent.name(), Checks.NAME);
        boolean grants = checks.choice(at + "/effect", sent.effect(), Set.of(GRANT, REFUSE), GRANT)
                .equals(GRANT);
        String extent = checks.choice(at + "/extent", sent.extent(), Set.copyOf(Extent.CODES), Extent.FULL.code());
        return new EntitlementRule(
                name == null ? at.substring(1).replace('/', ' ') : name,
                grants,
                Extent.of(extent),
                each("topics", sent.topics(), topics::get, "Names no topic."),
                each(
                        "languages",
                        sent.languages(),
                        tag -> Languages.canonical(tag).orElse(null),
                        "Is no language tag."),
                each("kinds", sent.kinds(), this::kind, "Is no kind of story."),
                each("sources", sent.sources(), slug -> Slugs.isSlug(slug) ? slug : null, "Must be a slug."),
                each(
                        "territories",
                        sent.territories(),
                        code -> COUNTRIES.contains(code) ? code : null,
                        "Must be a code of ISO 3166-1, as DE."),
                embargo(sent.embargoMinutes(), grants));
    }

    private @Nullable String kind(String sent) {
        return Term.ARTICLE_KINDS.contains(sent) ? sent : null;
    }

    private int embargo(@Nullable Integer sent, boolean grants) {
        int minutes = Objects.requireNonNullElse(sent, 0);
        if (minutes < 0 || minutes > LONGEST_EMBARGO) {
            checks.fault(at + "/embargoMinutes", "Must be from 0 to " + LONGEST_EMBARGO + ", a year.");
        } else if (minutes > 0 && !grants) {
            checks.fault(at + "/embargoMinutes", "Goes with rules that grant.");
        }
        return minutes;
    }

    private <T> Set<T> each(
            String member,
            @Nullable List<@Nullable String> sent,
            Function<String, @Nullable T> known,
            String otherwise) {
        Set<T> found = new LinkedHashSet<>();
        List<@Nullable String> all = sent == null ? List.of() : sent;
        if (all.size() > MOST) {
            checks.fault(at + "/" + member, "Has more than " + MOST + " values.");
        }
        for (int i = 0; i < all.size(); i++) {
            String text = String.valueOf(all.get(i));
            T value = known.apply(text);
            if (value == null) {
                String hint = member.equals("kinds") ? Nearest.hint(text, Term.ARTICLE_KINDS) : "";
                checks.fault(at + "/" + member + "/" + i, otherwise + hint);
            } else {
                found.add(value);
            }
        }
        return found;
    }

    private static EntitlementRule nothing() {
        return new EntitlementRule("", false, Extent.SUMMARY, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), 0);
    }
}
