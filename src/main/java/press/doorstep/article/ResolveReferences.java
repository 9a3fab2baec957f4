package press.doorstep.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.doorstep.author.FindAuthors;
import press.doorstep.live.PublishedAuthor;
import press.doorstep.quotation.FindQuotations;
import press.doorstep.speaker.FindSpeakers;
import press.doorstep.topic.FindTopics;

/** Finds out what the references of stories stand for: a statement or two for each kind, however many stories there are. */
@ApplicationScoped
class ResolveReferences {

    @Inject
    FindTopics topics;

    @Inject
    FindSpeakers speakers;

    @Inject
    FindAuthors authors;

    @Inject
    FindQuotations quotations;

    @Inject
    Articles articles;

    References resolve(Collection<Manuscript> manuscripts) {
        return new References(
                all(manuscripts, manuscript -> manuscript.topics().stream(), topics::resolve),
                all(manuscripts, ResolveReferences::speakers, speakers::resolve),
                all(manuscripts, ResolveReferences::quotations, quotations::resolve),
                credits(all(manuscripts, ResolveReferences::authors, authors::resolve)),
                relatives(named(manuscripts, ResolveReferences::stories)));
    }

    private static Stream<@Nullable String> speakers(Manuscript manuscript) {
        return manuscript.quotes().stream().map(quote -> quote.words().speaker());
    }

    private static Stream<@Nullable String> quotations(Manuscript manuscript) {
        return manuscript.quotes().stream()
                .flatMap(quote -> Stream.of(quote.named(), quote.words().fragmentOf()));
    }

    private static Stream<@Nullable String> authors(Manuscript manuscript) {
        return manuscript.byline().stream().map(Manuscript.Signature::author);
    }

    private static Stream<@Nullable String> stories(Manuscript manuscript) {
        return Stream.concat(
                Stream.of(manuscript.translationOf()),
                manuscript.links().stream().map(Manuscript.Reading::article));
    }

    private static Map<String, UUID> all(
            Collection<Manuscript> manuscripts,
            Function<Manuscript, Stream<@Nullable String>> references,
            Function<Collection<String>, Map<String, UUID>> resolve) {
        Set<String> named = named(manuscripts, references);
        return named.isEmpty() ? Map.of() : resolve.apply(named);
    }

    private static Set<String> named(
            Collection<Manuscript> manuscripts, Function<Manuscript, Stream<@Nullable String>> references) {
        Set<String> named = new HashSet<>();
        for (Manuscript manuscript : manuscripts) {
            references.apply(manuscript).forEach(reference -> {
                if (reference != null) {
                    named.add(reference);
                }
            });
        }
        return named;
    }

    private Map<String, References.Credit> credits(Map<String, UUID> found) {
        if (found.isEmpty()) {
            return Map.of();
        }
        Map<UUID, PublishedAuthor> known = authors.published(new HashSet<>(found.values()));
        Map<String, References.Credit> credits = new HashMap<>();
        found.forEach((reference, id) -> {
            PublishedAuthor author = known.get(id);
            if (author != null) {
                credits.put(reference, new References.Credit(id, author.names()));
            }
        });
        return credits;
    }

    private Map<String, References.Relative> relatives(Set<String> named) {
        if (named.isEmpty()) {
            return Map.of();
        }
        Map<String, UUID> found = articles.resolve(named);
        Map<UUID, UUID> groups = articles.groups(found.values());
        return found.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> new References.Relative(
                                entry.getValue(), groups.getOrDefault(entry.getValue(), entry.getValue()))));
    }
}
