package press.doorstep.article;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import press.doorstep.naming.Kind;
import press.doorstep.naming.SlugRegister;
import press.doorstep.text.Checks;
import press.doorstep.topic.FindTopics;
import press.doorstep.web.BodyRefusal;
import press.doorstep.web.Edits;

/** Gives stories topics and takes others from them; the rest of a story and the order of its topics stay. */
@ApplicationScoped
class Retopic {

    @Inject
    EditArticle edit;

    @Inject
    FindTopics topics;

    @Inject
    SlugRegister slugs;

    @Inject
    Edits edits;

    @Inject
    ObjectMapper json;

    BulkSteps.ForOne step(BulkRequest.@Nullable Topics sent) {
        Checks checks = new Checks();
        List<String> added = sent == null || sent.add() == null ? List.of() : sent.add();
        List<String> removed = sent == null || sent.remove() == null ? List.of() : sent.remove();
        if (added.isEmpty() && removed.isEmpty()) {
            checks.fault("/topics", "Must name topics to add, to remove or both.");
        }
        Set<String> add = known(checks, "/topics/add", added);
        Set<String> remove = known(checks, "/topics/remove", removed);
        BodyRefusal.unlessSound(checks);
        return (story, precondition, by) -> edit.edit(story, precondition, change(add, remove), by);
    }

    private Function<ArticleView, ArticleRequest> change(Set<String> add, Set<String> remove) {
        return present -> {
            Set<String> changed = new LinkedHashSet<>(present.story().topics());
            changed.removeAll(remove);
            changed.addAll(add);
            byte[] patch = json.createObjectNode()
                    .set("topics", json.valueToTree(changed))
                    .toString()
                    .getBytes(StandardCharsets.UTF_8);
            return edits.<ArticleView, ArticleRequest>patching(patch, ArticleView.READ_ONLY, ArticleRequest.class)
                    .apply(present);
        };
    }

    /** The topics' present slugs, which is what a story's view names them by. */
    private Set<String> known(Checks checks, String pointer, List<String> references) {
        List<String> named = checks.lines(pointer, references, 50, Checks.NAME);
        Map<String, UUID> found = topics.resolve(named);
        Set<String> present = new LinkedHashSet<>();
        Map<UUID, String> names = new HashMap<>(slugs.present(Kind.TOPIC, new HashSet<>(found.values())));
        for (String reference : named) {
            String slug = names.get(found.get(reference));
            if (slug == null) {
                checks.fault(pointer, "There is no topic \"" + reference + "\".");
            } else {
                present.add(slug);
            }
        }
        return present;
    }
}
