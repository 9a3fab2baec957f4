package press.doorstep.entitlement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.live.EntitlementRule;
import press.doorstep.text.Checks;
import press.doorstep.text.Slugs;
import press.doorstep.web.BodyRefusal;

/** What was sent of a partner, gone through; the slug may be somebody else's yet. */
record CheckedPartner(
        String slug,
        String name,
        @Nullable String site,
        @Nullable String contact,
        boolean active,
        List<EntitlementRule> rules) {

    private static final int MOST_RULES = 50;

    static CheckedPartner orRefused(PartnerRequest sent, Map<String, UUID> topics) {
        Checks checks = new Checks();
        String name = checks.line("/name", sent.name(), Checks.NAME);
        if (name == null) {
            checks.fault("/name", "Must say who the partner is.");
        }
        String slug = checks.slug("/slug", sent.slug());
        List<EntitlementRule> rules = new ArrayList<>();
        if (sent.rulesOrNone().size() > MOST_RULES) {
            checks.fault("/rules", "Has more than " + MOST_RULES + " rules.");
        }
        for (int i = 0; i < sent.rulesOrNone().size(); i++) {
            rules.add(new CheckRule(checks, topics, "/rules/" + i)
                    .of(sent.rulesOrNone().get(i)));
        }
        CheckedPartner checked = new CheckedPartner(
                slug == null ? Slugs.from(String.valueOf(name)) : slug,
                String.valueOf(name),
                checks.webAddress("/site", sent.site()),
                checks.line("/contact", sent.contact(), Checks.NAME),
                !Boolean.FALSE.equals(sent.active()),
                List.copyOf(rules));
        BodyRefusal.unlessSound(checks);
        return checked;
    }

    CheckedPartner called(String other) {
        return new CheckedPartner(other, name, site, contact, active, rules);
    }
}
