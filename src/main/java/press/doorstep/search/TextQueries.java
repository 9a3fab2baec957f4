package press.doorstep.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/**
 * Makes queries of what is asked. A text must have all that is wanted by the rules of its own language: so there is one alternative for each
 * language, and a word that is common in a language is not asked of its texts, unless there is nothing else. Of the places where a word
 * stands the best counts, and the others a little.
 */
final class TextQueries {

    private static final float OTHERS = 0.15f;

    private static final Map<String, Float> OF_STORIES =
            Map.of(Fields.HEADLINE, 6f, Fields.STANDFIRST, 3f, Fields.QUOTED, 1.6f, Fields.BODY, 1f);
    private static final Map<String, Float> OF_STORIES_IN_LATIN =
            Map.of(Fields.LATIN_HEADLINE, 4f, Fields.LATIN_STANDFIRST, 2f, Fields.LATIN_NAMES, 2.5f);
    private static final Map<String, Float> OF_QUOTATIONS = Map.of(Fields.WORDS, 2f);
    private static final Map<String, Float> OF_QUOTATIONS_IN_LATIN = Map.of(Fields.LATIN_SAID_BY, 2f);

    private static final Map<String, Float> OF_ANNOUNCED = Map.of(Fields.HEADLINE, 6f, Fields.STANDFIRST, 3f);

    private static final Map<String, Float> OF_ANNOUNCED_IN_LATIN =
            Map.of(Fields.LATIN_HEADLINE, 4f, Fields.LATIN_STANDFIRST, 2f);

    private final Analyzers analyzers;
    private final boolean announced;

    /** What words are by the rules of a language: its fields share them. */
    private final Map<String, List<List<String>>> taken = new HashMap<>();

    TextQueries(Analyzers analyzers) {
        this(analyzers, false);
    }

    private TextQueries(Analyzers analyzers, boolean announced) {
        this.analyzers = analyzers;
        this.announced = announced;
    }

    /** The same of stories by their headlines and standfirsts alone. */
    TextQueries ofWhatAnnounces() {
        return new TextQueries(analyzers, true);
    }

    /** Where a kind of thing has words: fields of its language, and fields all languages share. */
    private record Places(Map<String, Float> own, Map<String, Float> shared) {

        static Places of(Kind kind) {
            return switch (kind) {
                case ARTICLE -> new Places(OF_STORIES, OF_STORIES_IN_LATIN);
                case QUOTATION -> new Places(OF_QUOTATIONS, OF_QUOTATIONS_IN_LATIN);
                case SPEAKER, TOPIC -> new Places(Map.of(), Map.of(Fields.names(kind), 4f, Fields.about(kind), 1f));
            };
        }

        /** In one order always, so that equal questions make equal scores. */
        Map<String, Float> in(Collection<String> codes) {
            Map<String, Float> fields = new TreeMap<>(shared);
            codes.forEach(code -> own.forEach((field, weight) -> fields.put(field + code, weight)));
            return fields;
        }
    }

    /** {@code codes} are the languages there are texts of. */
    Query of(Kind kind, SearchText text, Collection<String> codes) {
        if (text.isEmpty() || codes.isEmpty()) {
            return new MatchNoDocsQuery();
        }
        // Most questions ask the same of all languages.
        Map<List<List<SearchWord>>, List<String>> asked = new LinkedHashMap<>();
        codes.forEach(code -> asked.computeIfAbsent(telling(text, code), none -> new ArrayList<>())
                .add(code));
        List<Query> languages = new ArrayList<>();
        asked.forEach((words, its) -> languages.add(all(kind, words, text.loose(), its)));
        Query any = languages.size() == 1 ? languages.get(0) : new DisjunctionMaxQuery(languages, 0);
        if (text.unwanted().isEmpty()) {
            return any;
        }
        BooleanQuery.Builder without = new BooleanQuery.Builder().add(any, Occur.MUST);
        text.unwanted().forEach(word -> without.add(word(kind, word, codes), Occur.MUST_NOT));
        return without.build();
    }

    /** What a text of one language must have; for marking words in it too. */
    Query in(Kind kind, SearchText text, String code) {
        return all(kind, telling(text, code), text.loose(), List.of(code));
    }

    /** What is wanted without what is common in the language, unless there is nothing else. */
    private List<List<SearchWord>> telling(SearchText text, String code) {
        List<List<SearchWord>> telling = text.wanted().stream()
                .filter(any -> any.stream().noneMatch(word -> isCommon(word, code)))
                .toList();
        return telling.isEmpty() ? text.wanted() : telling;
    }

    private Query all(Kind kind, List<List<SearchWord>> asked, boolean loosely, Collection<String> codes) {
        boolean loose = loosely && asked.size() > 2;
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (List<SearchWord> any : asked) {
            List<Query> either =
                    any.stream().map(word -> word(kind, word, codes)).toList();
            Query one = either.size() == 1 ? either.get(0) : new DisjunctionMaxQuery(either, OTHERS);
            all.add(one, loose ? Occur.SHOULD : Occur.MUST);
        }
        return all.setMinimumNumberShouldMatch(loose ? asked.size() - 1 : 0).build();
    }

    private boolean isCommon(SearchWord word, String code) {
        return !word.quoted() && analyzers.isCommon(code, Folded.of(word.text().toLowerCase(java.util.Locale.ROOT)));
    }

    private Query word(Kind kind, SearchWord word, Collection<String> codes) {
        List<Query> places = new ArrayList<>();
        Places where = announced ? new Places(OF_ANNOUNCED, OF_ANNOUNCED_IN_LATIN) : Places.of(kind);
        where.in(codes).forEach((field, weight) -> {
            Query there = standing(field, words(field, word.text()));
            if (there != null) {
                places.add(new BoostQuery(there, weight));
            }
        });
        return places.isEmpty() ? new MatchNoDocsQuery() : new DisjunctionMaxQuery(places, OTHERS);
    }

    private List<List<String>> words(String field, String text) {
        return taken.computeIfAbsent(Analyzers.rulesOf(field) + '\n' + text, none -> analyzers.words(field, text));
    }

    private static @Nullable Query standing(String field, List<List<String>> words) {
        if (words.isEmpty()) {
            return null;
        }
        if (words.size() == 1) {
            return one(field, words.get(0));
        }
        if (words.stream().allMatch(spellings -> spellings.size() == 1)) {
            return new PhraseQuery(
                    field, words.stream().map(spellings -> spellings.get(0)).toArray(String[]::new));
        }
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
        words.forEach(spellings ->
                phrase.add(spellings.stream().map(word -> new Term(field, word)).toArray(Term[]::new)));
        return phrase.build();
    }

    private static Query one(String field, List<String> spellings) {
        if (spellings.size() == 1) {
            return new TermQuery(new Term(field, spellings.get(0)));
        }
        SynonymQuery.Builder same = new SynonymQuery.Builder(field);
        spellings.forEach(word -> same.addTerm(new Term(field, word)));
        return same.build();
    }
}
