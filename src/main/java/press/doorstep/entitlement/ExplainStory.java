package press.doorstep.entitlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import press.doorstep.live.EntitlementRule;
import press.doorstep.live.ExplainEntitlement;
import press.doorstep.live.Extent;
import press.doorstep.live.LiveReferences;
import press.doorstep.live.Lookup;
import press.doorstep.live.PartnerRules;
import press.doorstep.live.Subject;
import press.doorstep.naming.Kind;
import press.doorstep.naming.SlugRegister;

/** Says which rule gave a partner a story, or refused it, and what of it failed. */
@ApplicationScoped
class ExplainStory {

    @Inject
    Partners partners;

    @Inject
    ExplainEntitlement live;

    @Inject
    LiveReferences references;

    @Inject
    SlugRegister slugs;

    @Inject
    Clock clock;

    /** One rule and what became of it. */
    private record Judged(EntitlementRule rule, List<EntitlementRule.Finding> findings) {

        boolean fits() {
            return findings.stream().allMatch(EntitlementRule.Finding::fits);
        }
    }

    @Transactional
    public ExplanationView explain(String id, String reference) {
        Partner partner = partners.require(id);
        UUID article = article(reference);
        ExplainEntitlement.Seen seen = live.find(article, partner.number);
        if (seen == null) {
            throw notLive(reference);
        }
        Instant now = clock.instant();
        PartnerRules.Decision decision = partner.entitlement().decide(seen.story(), now);
        List<Judged> judged = partner.rules.stream()
                .map(rule -> new Judged(rule, rule.against(seen.story(), now)))
                .toList();
        Integer decidedBy = decidedBy(judged, decision.extent());
        Map<UUID, String> topics = topics(partner, seen.story().topics());
        return new ExplanationView(
                partner.id,
                article,
                decision.extent() != null,
                code(decision.extent()),
                code(seen.shown()),
                because(judged, decidedBy, decision),
                decidedBy,
                decision.next(),
                judged.stream().map(each -> view(each, topics)).toList());
    }

    private UUID article(String reference) {
        Lookup<UUID> found = references.find(Subject.ARTICLE, reference);
        if (found instanceof Lookup.Moved<UUID> moved) {
            return moved.id();
        }
        return found.found().orElseThrow(() -> notLive(reference));
    }

    private static press.doorstep.web.Problem notLive(String reference) {
        return EntitlementProblem.STORY_NOT_LIVE.because("\"" + reference + "\" is no live story.");
    }

    /** The first that refuses; else the first of the widest that grant. */
    private static @Nullable Integer decidedBy(List<Judged> judged, @Nullable Extent extent) {
        Optional<Integer> refusing = first(judged, each -> !each.rule().grants());
        Integer granting = first(
                        judged, each -> each.rule().grants() && each.rule().extent() == extent)
                .orElse(null);
        return refusing.orElse(granting);
    }

    private static Optional<Integer> first(List<Judged> judged, java.util.function.Predicate<Judged> which) {
        return IntStream.range(0, judged.size())
                .filter(at -> judged.get(at).fits() && which.test(judged.get(at)))
                .boxed()
                .findFirst();
    }

    private static String because(List<Judged> judged, @Nullable Integer by, PartnerRules.Decision decision) {
        if (judged.isEmpty()) {
            return "There are no rules, so nothing is granted.";
        }
        if (by != null) {
            EntitlementRule rule = judged.get(by).rule();
            return "The rule \"" + rule.name() + "\" " + (rule.grants() ? "grants" : "refuses") + " it.";
        }
        if (decision.next() != null) {
            return "It is under an embargo of a rule that grants it, until " + decision.next() + ".";
        }
        Judged nearest = judged.stream()
                .filter(each -> each.rule().grants())
                .min(Comparator.comparingLong(ExplainStory::failures))
                .orElse(judged.get(0));
        List<String> failed = nearest.findings().stream()
                .filter(finding -> !finding.fits())
                .map(EntitlementRule.Finding::field)
                .toList();
        return "No rule grants it; nearest is \"" + nearest.rule().name() + "\", but for "
                + (failed.isEmpty() ? "its effect" : String.join(", ", failed)) + ".";
    }

    private static long failures(Judged judged) {
        return judged.findings().stream().filter(finding -> !finding.fits()).count();
    }

    private Map<UUID, String> topics(Partner partner, Set<UUID> ofStory) {
        Set<UUID> topics = new TreeSet<>(ofStory);
        partner.rules.forEach(rule -> topics.addAll(rule.topics()));
        return topics.isEmpty() ? Map.of() : slugs.present(Kind.TOPIC, topics);
    }

    private static ExplanationView.RuleFindings view(Judged judged, Map<UUID, String> topics) {
        EntitlementRule rule = judged.rule();
        return new ExplanationView.RuleFindings(
                rule.name(),
                rule.grants() ? CheckRule.GRANT : CheckRule.REFUSE,
                rule.extent().code(),
                judged.fits(),
                judged.findings().stream()
                        .map(finding -> new ExplanationView.Held(
                                finding.field(),
                                texts(finding, finding.wanted(), topics),
                                texts(finding, finding.found(), topics),
                                finding.fits()))
                        .toList());
    }

    private static List<String> texts(EntitlementRule.Finding finding, Set<String> texts, Map<UUID, String> topics) {
        return texts.stream()
                .map(text -> finding.field().equals("topics") ? topics.getOrDefault(UUID.fromString(text), text) : text)
                .sorted()
                .toList();
    }

    private static @Nullable String code(@Nullable Extent extent) {
        return extent == null ? null : extent.code();
    }
}
