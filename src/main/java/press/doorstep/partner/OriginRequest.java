package press.doorstep.partner;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.text.Checks;
import press.doorstep.text.Slugs;

/** What feeds and entries are alike in as they are sent; {@code topics} are ids or slugs. */
record OriginRequest(
        @Nullable String partner,
        @Nullable String site,
        @Nullable String language,
        @Nullable String rights,
        @Nullable List<String> topics) {

    private static final int MOST_TOPICS = 20;
    private static final int LONGEST_RIGHTS = 1_000;

    List<String> topicsOrNone() {
        return topics == null ? List.of() : topics.stream().map(String::valueOf).toList();
    }

    /** {@code known} are the topics there are of those sent. */
    Origin checked(Map<String, UUID> known, Checks checks) {
        String name = checks.line("/partner", partner, Checks.NAME);
        if (name == null) {
            checks.fault("/partner", "Must be there: the partner's name.");
        }
        List<UUID> found = new ArrayList<>();
        for (int i = 0; i < topicsOrNone().size(); i++) {
            UUID topic = known.get(topicsOrNone().get(i));
            if (topic == null) {
                checks.fault("/topics/" + i, "There is no such topic.");
            } else if (!found.contains(topic)) {
                found.add(topic);
            }
        }
        if (topicsOrNone().size() > MOST_TOPICS) {
            checks.fault("/topics", "Must have at most " + MOST_TOPICS + " entries.");
        }
        return new Origin(
                name == null ? "" : name,
                name == null ? "" : Slugs.from(name),
                checks.webAddress("/site", site),
                language == null ? null : checks.language("/language", language),
                checks.prose("/rights", rights, LONGEST_RIGHTS),
                found);
    }
}
