package press.doorstep.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.live.Happening;
import press.doorstep.live.LiveReferences;
import press.doorstep.live.Reference;
import press.doorstep.live.Subject;
import press.doorstep.text.Checks;
import press.doorstep.text.Languages;
import press.doorstep.text.Slugs;
import press.doorstep.web.BodyRefusal;
import press.doorstep.web.Nearest;

/** Checks what is sent of a webhook. */
@ApplicationScoped
class CheckWebhook {

    private static final int MOST = 50;
    private static final int LONGEST_URL = 2048;

    @Inject
    LiveReferences references;

    @Inject
    Webhooks webhooks;

    WebhookContent check(WebhookRequest sent) {
        Checks checks = new Checks();
        String name = checks.line("/name", sent.name(), Checks.NAME);
        String url = checks.webAddress("/url", sent.url());
        if (name == null) {
            checks.fault("/name", "Must say who is called.");
        }
        if (url == null || url.length() > LONGEST_URL || url.indexOf('#') >= 0) {
            checks.fault("/url", "Must be the address that is called, as https://partner.example/doorstep.");
        }
        WebhookContent content = new WebhookContent(
                String.valueOf(name),
                String.valueOf(url),
                checks.line("/partner", sent.partner(), Checks.NAME),
                partner(sent.partnerId(), checks),
                events(sent.events(), checks),
                topics(sent.topics(), checks),
                languages(sent.languages(), checks),
                !Boolean.FALSE.equals(sent.active()));
        BodyRefusal.unlessSound(checks);
        return content;
    }

    private @Nullable UUID partner(@Nullable UUID sent, Checks checks) {
        if (sent != null && webhooks.partner(sent) == null) {
            checks.fault("/partnerId", "Names no active partner.");
        }
        return sent;
    }

    private static List<String> events(@Nullable List<@Nullable String> sent, Checks checks) {
        List<String> events = each("/events", sent, checks);
        for (int i = 0; i < events.size(); i++) {
            if (!Happening.events().contains(events.get(i))) {
                checks.fault("/events/" + i, "Is no event." + Nearest.hint(events.get(i), Happening.events()));
            }
        }
        return events;
    }

    private List<UUID> topics(@Nullable List<@Nullable String> sent, Checks checks) {
        List<String> asked = each("/topics", sent, checks);
        Map<String, Reference> refs = new LinkedHashMap<>();
        asked.stream()
                .filter(text -> Slugs.isSlug(text) || Slugs.isUuid(text))
                .forEach(text -> refs.put(text, new Reference(Subject.TOPIC, text)));
        Map<Reference, UUID> found = refs.isEmpty() ? Map.of() : references.resolve(refs.values());
        Set<UUID> topics = new LinkedHashSet<>();
        for (int i = 0; i < asked.size(); i++) {
            Reference reference = refs.get(asked.get(i));
            UUID id = reference == null ? null : found.get(reference);
            if (id == null) {
                checks.fault("/topics/" + i, "Names no topic.");
            } else {
                topics.add(id);
            }
        }
        return List.copyOf(topics);
    }

    private static List<String> languages(@Nullable List<@Nullable String> sent, Checks checks) {
        List<String> asked = each("/languages", sent, checks);
        for (int i = 0; i < asked.size(); i++) {
            if (Languages.canonical(asked.get(i)).isEmpty()) {
                checks.fault("/languages/" + i, "Must be a language tag of BCP 47, as en.");
            }
        }
        return asked.stream()
                .map(tag -> Languages.canonical(tag).orElse(tag))
                .distinct()
                .toList();
    }

    private static List<String> each(String pointer, @Nullable List<@Nullable String> sent, Checks checks) {
        if (sent == null) {
            return List.of();
        }
        if (sent.size() > MOST) {
            checks.fault(pointer, "Has more than " + MOST + " values.");
        }
        return sent.stream().map(String::valueOf).distinct().toList();
    }
}
