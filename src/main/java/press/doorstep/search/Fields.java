package press.doorstep.search;

import java.util.List;

/** What the fields of the index are called. Those of words end in the code of their language. */
final class Fields {

    /** A kind's letter and an id: what a document is replaced and removed by. */
    static final String KEY = "key";

    static final String NUMBER = "number";

    /** Numbers of terms, as decimal text. */
    static final String TERM = "term";

    static final String PUBLISHED = "published";
    static final String UPDATED = "updated";
    static final String SAID = "said";
    static final String FRAGMENT = "fragment";
    static final String RENDERED = "rendered";
    static final String BROADER = "broader";
    static final String WEIGHT = "weight";

    static final String HEADLINE = "headline.";
    static final String STANDFIRST = "standfirst.";
    static final String QUOTED = "quoted.";
    static final String BODY = "body.";

    /** The words of a quotation on its own. */
    static final String WORDS = "words.";

    /** Spelt in Latin letters; as they stand, without stems. */
    static final String LATIN = "latin.";

    static final String LATIN_HEADLINE = LATIN + "headline";
    static final String LATIN_STANDFIRST = LATIN + "standfirst";
    static final String LATIN_NAMES = LATIN + "names";
    static final String LATIN_SAID_BY = LATIN + "saidBy";

    /** Every word once, as it is written, to correct slips by. */
    static final String VOCABULARY = "vocabulary";

    static final String FACET = "facet.";
    static final List<String> FACETS = List.of("topic", "speaker", "language", "place", "year");

    private Fields() {}

    /** The names of a kind of thing. */
    static String names(Kind kind) {
        return LATIN + kind.name().toLowerCase(java.util.Locale.ROOT) + "Names";
    }

    /** What is said of a kind of thing. */
    static String about(Kind kind) {
        return LATIN + kind.name().toLowerCase(java.util.Locale.ROOT) + "About";
    }

    /** The beginnings of the words in its names. */
    static String beginnings(Kind kind) {
        return "beginnings." + kind.name().toLowerCase(java.util.Locale.ROOT);
    }

    static String codeOf(String field) {
        return field.substring(field.lastIndexOf('.') + 1);
    }
}
