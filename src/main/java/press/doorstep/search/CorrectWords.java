package press.doorstep.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import press.doorstep.live.LiveTexts;
import press.doorstep.live.Subject;

/**
 * What was probably meant by a question that found nothing or little. Whatever is proposed finds something that is live at this moment, so
 * that no word of something that was taken back is ever proposed.
 */
@ApplicationScoped
public class CorrectWords {

    private static final int MOST_WORDS = 6;
    private static final int CHOICES = 3;
    private static final int MOST_TRIES = 4;
    private static final int ENOUGH = 3;

    @Inject
    SearchIndex index;

    @Inject
    SearchLive searches;

    @Inject
    LiveTexts live;

    private record Change(SearchWord word, String better) {}

    /** {@code searches} are the same question to each kind of thing that was asked for. */
    public Optional<Correction> correct(List<Search> asked) {
        SearchText text = asked.get(0).text();
        List<List<Change>> choices = choices(text);
        if (choices.isEmpty()) {
            return Optional.empty();
        }
        List<Change> best =
                new ArrayList<>(choices.stream().map(each -> each.get(0)).toList());
        Optional<Correction> found = tried(asked, text, best);
        int tries = 1;
        for (int at = 0; at < choices.size() && found.isEmpty(); at++) {
            for (int other = 1; other < choices.get(at).size() && found.isEmpty() && tries++ < MOST_TRIES; other++) {
                List<Change> changed = new ArrayList<>(best);
                changed.set(at, choices.get(at).get(other));
                found = tried(asked, text, changed);
            }
        }
        return found;
    }

    /** Of each word that may be a slip its likeliest neighbours. */
    private List<List<Change>> choices(SearchText text) {
        List<SearchWord> words = text.correctable();
        return index.read(null, snapshot -> {
            List<List<Change>> choices = new ArrayList<>();
            for (SearchWord word : words.subList(0, Math.min(MOST_WORDS, words.size()))) {
                List<Change> better = near(snapshot, word).stream()
                        .map(near -> new Change(word, near.word()))
                        .toList();
                if (!better.isEmpty()) {
                    choices.add(better);
                }
            }
            return choices;
        });
    }

    private List<Slips.Near> near(Snapshot snapshot, SearchWord word) {
        List<List<String>> folded = index.analyzers().words(Fields.VOCABULARY, word.text());
        if (folded.size() != 1) {
            return List.of();
        }
        try {
            String typed = folded.get(0).get(0);
            List<Slips.Near> near = Slips.near(snapshot.reader(), Fields.VOCABULARY, typed, CHOICES);
            if (near.isEmpty() && !LatinForms.isLatin(typed)) {
                for (String form : LatinForms.of(typed)) {
                    if (near.isEmpty()) {
                        near = Slips.near(snapshot.reader(), Fields.VOCABULARY, form, CHOICES);
                    }
                }
            }
            return near;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Correction> tried(List<Search> asked, SearchText text, List<Change> changes) {
        String question = replaced(text.question(), changes, false);
        for (Search search : asked) {
            if (findsSomething(search.asking(SearchText.of(question)))) {
                return Optional.of(new Correction(question, replaced(text.question(), changes, true)));
            }
        }
        return Optional.empty();
    }

    private boolean findsSomething(Search search) {
        List<UUID> found = searches.search(search, null, ENOUGH, 0).list().stream()
                .map(Hit::id)
                .toList();
        if (found.isEmpty()) {
            return false;
        }
        return switch (search.kind()) {
            case ARTICLE -> !live.renderedAt(Subject.ARTICLE, found).isEmpty();
            case QUOTATION -> !live.renderedAt(Subject.QUOTATION, found).isEmpty();
            case SPEAKER -> !live.speakers(found).isEmpty();
            case TOPIC -> !live.topics(found).isEmpty();
        };
    }

    private static String replaced(String question, List<Change> changes, boolean html) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (Change change : changes) {
            out.append(escaped(question.substring(at, change.word().start()), html));
            String better = escaped(change.better(), html);
            out.append(html ? "<em>" + better + "</em>" : better);
            at = change.word().end();
        }
        return out.append(escaped(question.substring(at), html)).toString();
    }

    private static String escaped(String text, boolean html) {
        return html ? MarkedText.of(text, List.of()).html() : text;
    }
}
