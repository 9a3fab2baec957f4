package press.doorstep.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What follows from rules, and how statements are made a partner's. */
class PartnerRulesTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final UUID WATER = new UUID(0, 1);
    private static final UUID HARBOUR = new UUID(0, 2);
    private static final UUID SPORTS = new UUID(0, 3);

    private static EntitledStory story(Set<UUID> topics, String language, String... territories) {
        return new EntitledStory(NOW.minusSeconds(600), topics, language, "news", "wire", Set.of(territories));
    }

    private static EntitlementRule grant(Extent extent, Set<UUID> topics, Set<String> territories, int embargo) {
        return new EntitlementRule("one", true, extent, topics, Set.of("en"), Set.of(), Set.of(), territories, embargo);
    }

    private static @Nullable Extent extent(EntitledStory story, EntitlementRule... rules) {
        return new PartnerRules(7, List.of(rules)).decide(story, NOW).extent();
    }

    @Test
    void without_a_rule_nothing_is_theirs_and_the_widest_extent_counts() {
        EntitledStory story = story(Set.of(HARBOUR, WATER), "en-GB");
        EntitlementRule summary = grant(Extent.SUMMARY, Set.of(), Set.of(), 0);
        assertThat(extent(story)).isNull();
        assertThat(extent(story, summary)).isEqualTo(Extent.SUMMARY);
        assertThat(extent(story, summary, grant(Extent.FULL, Set.of(WATER), Set.of(), 0)))
                .isEqualTo(Extent.FULL);
        assertThat(extent(story, summary, grant(Extent.FULL, Set.of(SPORTS), Set.of(), 0)))
                .isEqualTo(Extent.SUMMARY);
        assertThat(extent(story(Set.of(), "eng"), summary)).isNull();
    }

    @Test
    void a_refusal_outweighs_whatever_is_granted() {
        EntitlementRule refusal = new EntitlementRule(
                "no", false, Extent.FULL, Set.of(SPORTS), Set.of(), Set.of(), Set.of(), Set.of(), 0);
        EntitlementRule all = grant(Extent.FULL, Set.of(), Set.of(), 0);
        assertThat(extent(story(Set.of(SPORTS, WATER), "en"), all, refusal)).isNull();
        assertThat(extent(story(Set.of(WATER), "en"), all, refusal)).isEqualTo(Extent.FULL);
    }

    @Test
    void a_limited_story_must_allow_every_territory_that_the_partner_publishes_in() {
        EntitledStory limited = story(Set.of(), "en", "DE", "AT");
        assertThat(extent(limited, grant(Extent.FULL, Set.of(), Set.of(), 0))).isNull();
        assertThat(extent(limited, grant(Extent.FULL, Set.of(), Set.of("DE"), 0)))
                .isEqualTo(Extent.FULL);
        assertThat(extent(limited, grant(Extent.FULL, Set.of(), Set.of("DE", "CH"), 0)))
                .isNull();
        assertThat(extent(story(Set.of(), "en"), grant(Extent.FULL, Set.of(), Set.of("DE", "CH"), 0)))
                .isEqualTo(Extent.FULL);
    }

    @Test
    void an_embargo_says_when_to_look_again() {
        EntitlementRule late = grant(Extent.FULL, Set.of(), Set.of(), 60);
        EntitlementRule now = grant(Extent.QUOTES, Set.of(), Set.of(), 0);
        EntitledStory story = story(Set.of(), "en");
        PartnerRules.Decision waiting = new PartnerRules(7, List.of(late)).decide(story, NOW);
        assertThat(waiting.extent()).isNull();
        assertThat(waiting.next()).isEqualTo(NOW.plusSeconds(3000));
        assertThat(new PartnerRules(7, List.of(late, now)).decide(story, NOW))
                .isEqualTo(new PartnerRules.Decision(Extent.QUOTES, NOW.plusSeconds(3000)));
        assertThat(new PartnerRules(7, List.of(late)).decide(story, NOW.plusSeconds(3000)))
                .isEqualTo(new PartnerRules.Decision(Extent.FULL, null));
    }

    @Test
    void merged_topics_are_what_they_became_and_every_condition_is_held_against_the_story() {
        EntitlementRule rule = grant(Extent.FULL, Set.of(SPORTS), Set.of(), 0);
        assertThat(extent(story(Set.of(WATER), "en"), rule.following(Map.of(SPORTS, WATER))))
                .isEqualTo(Extent.FULL);
        assertThat(rule.against(story(Set.of(WATER), "ru", "DE"), NOW).stream()
                        .filter(finding -> !finding.fits())
                        .map(EntitlementRule.Finding::field))
                .containsExactly("topics", "languages", "territories");
    }

    @Test
    void reach_is_made_of_numbers_that_terms_can_hold() {
        List<PartnerRules> partners = List.of(
                new PartnerRules(1, List.of(grant(Extent.FULL, Set.of(), Set.of(), 0))),
                new PartnerRules(2, List.of(grant(Extent.SUMMARY, Set.of(), Set.of(), 0))),
                new PartnerRules(3, List.of()),
                new PartnerRules(4, List.of(grant(Extent.QUOTES, Set.of(), Set.of(), 0))));
        Reach reach = Reach.of(partners, story(Set.of(), "en"), NOW);
        assertThat(reach.terms().toArray()).containsExactlyInAnyOrder(-1, -2, -4);
        assertThat(reach.handedOn().toArray()).containsExactlyInAnyOrder(-1, -4);
        assertThat(reach.withoutBody()).containsExactly(2, 4);
        assertThat(reach.extentFor(3)).isNull();
        assertThat(Told.of(new int[] {1, 2}, new int[] {2, 3}))
                .isEqualTo(new Told(List.of(2), List.of(3), List.of(1), List.of()));
    }

    @Test
    void a_statement_for_a_partner_reads_what_is_the_partners_and_nothing_unsaid() {
        assertThat(EntitledTables.in("select 1 from live.article a join live.topic t on true", 7))
                .isEqualTo("select 1 from live.entitled_article(7) a join live.topic t on true");
        assertThat(EntitledTables.in("select live.dead_among(a.targets) from live.article a", 7))
                .isEqualTo("select live.entitled_dead_among(7, a.targets) from live.entitled_article(7) a");
        for (String unsaid : List.of("live.new_table", "live.new_function(1)", "live.article(1)", "live.dead_among")) {
            assertThatThrownBy(() -> EntitledTables.in("select 1 from " + unsaid, 7))
                    .isInstanceOf(IllegalStateException.class);
        }
    }
}
