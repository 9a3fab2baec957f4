package press.doorstep.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.text.Names;

/** What the references of stories stand for. Stories come with their translation group, authors with their printed name. */
record References(
        Map<String, UUID> topics,
        Map<String, UUID> speakers,
        Map<String, UUID> quotations,
        Map<String, Credit> authors,
        Map<String, Relative> stories) {

    /** Told of a reference that stands for nothing; the story then goes without it. */
    interface Unknown {
        void found(String pointer, String reference, String kind);
    }

    /** An author, and the names to print when the byline has none. */
    record Credit(UUID id, Names names) {}

    /** Another story. */
    record Relative(UUID id, UUID translationGroup) {}

    List<UUID> topics(Manuscript manuscript, Unknown unknown) {
        List<UUID> found = new ArrayList<>();
        for (int i = 0; i < manuscript.topics().size(); i++) {
            UUID topic = find(topics, "/topics/" + i, manuscript.topics().get(i), "topic", unknown);
            if (topic != null && !found.contains(topic)) {
                found.add(topic);
            }
        }
        return List.copyOf(found);
    }

    List<Byline> byline(Manuscript manuscript, Unknown unknown) {
        List<Byline> byline = new ArrayList<>();
        for (Manuscript.Signature line : manuscript.byline()) {
            Credit author = find(authors, line.pointer() + "/author", line.author(), "author", unknown);
            if (line.name() != null) {
                byline.add(new Byline(author == null ? null : author.id(), line.name(), line.role()));
            } else if (author != null) {
                String name = author.names().in(manuscript.copy().language()).text();
                byline.add(new Byline(author.id(), name, line.role()));
            }
        }
        return List.copyOf(byline);
    }

    List<Link> links(Manuscript manuscript, UUID self, Unknown unknown) {
        List<Link> links = new ArrayList<>();
        for (Manuscript.Reading link : manuscript.links()) {
            Relative target = find(stories, link.pointer() + "/article", link.article(), "story", unknown);
            if (target != null && target.id().equals(self)) {
                unknown.found(link.pointer() + "/article", String.valueOf(link.article()), "other story");
            } else if (target != null || link.url() != null) {
                links.add(new Link(
                        link.kind(), link.title(), link.url(), target == null ? null : target.id(), link.partner()));
            }
        }
        return List.copyOf(links);
    }

    /** The group of the story this is a translation of, else its own. */
    UUID translationGroup(Manuscript manuscript, UUID self, Unknown unknown) {
        Relative original = find(stories, "/translationOf", manuscript.translationOf(), "story", unknown);
        return original == null ? self : original.translationGroup();
    }

    @Nullable
    UUID speaker(Quote quote, Unknown unknown) {
        return find(speakers, quote.pointer() + "/speaker", quote.words().speaker(), "speaker", unknown);
    }

    @Nullable
    UUID fragmentOf(Quote quote, Unknown unknown) {
        return find(quotations, quote.pointer() + "/fragmentOf", quote.words().fragmentOf(), "quotation", unknown);
    }

    /** The quotation an entry says it is, if there is that one. */
    @Nullable
    UUID quotation(Quote quote) {
        String named = quote.named();
        return named == null ? null : quotations.get(named);
    }

    private static <T> @Nullable T find(
            Map<String, T> known, String pointer, @Nullable String reference, String kind, Unknown unknown) {
        T found = reference == null ? null : known.get(reference);
        if (reference != null && found == null) {
            unknown.found(pointer, reference, kind);
        }
        return found;
    }
}
