package press.doorstep.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import press.doorstep.text.Body;
import press.doorstep.text.Checks;

/** A story as it was sent, tidied, with what it refers to still as it was named. */
record Manuscript(
        @Nullable String slug,
        Copy copy,
        List<Signature> byline,
        List<String> topics,
        List<Quote> quotes,
        List<Reading> links,
        @Nullable String translationOf) {

    private static final int MOST = 200;

    /** A line of the byline. */
    record Signature(
            String pointer,
            @Nullable String author,
            @Nullable String name,
            @Nullable String role) {}

    /** An editorial link. */
    record Reading(
            String pointer,
            String kind,
            @Nullable String article,
            @Nullable String url,
            @Nullable String title,
            @Nullable String partner) {}

    /** Reads what was sent; {@code previous} is the body there is now, whose blocks keep their ids. */
    static Manuscript of(ArticleRequest sent, Body previous, Checks checks) {
        Copy copy = CopyReading.of(checks, sent, previous);
        return new Manuscript(
                checks.slug("/slug", sent.slug()),
                copy,
                byline(checks, orNone(checks, "/byline", sent.byline())),
                checks.lines("/topics", sent.topics(), MOST, Checks.NAME),
                quotes(checks, orNone(checks, "/quotations", sent.quotations()), copy.language()),
                links(checks, orNone(checks, "/links", sent.links())),
                checks.line("/translationOf", sent.translationOf(), Checks.NAME));
    }

    /** Nothing for absent and for too many, and for a list with holes in it, which are faults. */
    private static <T> List<T> orNone(Checks checks, String pointer, @Nullable List<T> sent) {
        if (sent == null) {
            return List.of();
        }
        if (sent.size() > MOST) {
            checks.fault(pointer, "Must have at most " + MOST + " entries.");
            return List.of();
        }
        if (sent.stream().anyMatch(Objects::isNull)) {
            checks.fault(pointer, "Must not have null among its entries.");
            return List.of();
        }
        return sent;
    }

    private static List<Signature> byline(Checks checks, List<BylineEntry> sent) {
        List<Signature> byline = new ArrayList<>();
        for (int i = 0; i < sent.size(); i++) {
            BylineEntry entry = sent.get(i);
            String pointer = "/byline/" + i;
            String author = checks.line(pointer + "/author", entry.author(), Checks.NAME);
            String name = checks.line(pointer + "/name", entry.name(), Checks.NAME);
            if (author == null && name == null) {
                checks.fault(pointer, "Must have an author, a name or both.");
            }
            byline.add(new Signature(pointer, author, name, checks.line(pointer + "/role", entry.role(), Checks.NAME)));
        }
        return byline;
    }

    private static List<Quote> quotes(Checks checks, List<QuotationEntry> sent, String language) {
        List<Quote> quotes = new ArrayList<>();
        for (int i = 0; i < sent.size(); i++) {
            quotes.add(Quote.of(checks, "/quotations/" + i, sent.get(i), language));
        }
        return quotes;
    }

    private static List<Reading> links(Checks checks, List<LinkEntry> sent) {
        List<Reading> links = new ArrayList<>();
        for (int i = 0; i < sent.size(); i++) {
            links.add(LinkReading.of(checks, "/links/" + i, sent.get(i)));
        }
        return links;
    }
}
