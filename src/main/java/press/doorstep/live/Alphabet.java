package press.doorstep.live;

import com.ibm.icu.text.AlphabeticIndex;
import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.List;

/** The order of names in a language, and the letter each stands under in it: Å comes last in Norwegian, and under A in English. */
final class Alphabet {

    /** What stands under no letter of the language, nor of any script known. */
    private static final String OTHERS = "#";

    private static final int MOST_LETTERS = 1_000;

    private static final List<ULocale> ALSO = List.of(
            ULocale.ENGLISH,
            new ULocale("ru"),
            new ULocale("el"),
            new ULocale("ar"),
            new ULocale("he"),
            ULocale.JAPANESE);

    private final AlphabeticIndex.ImmutableIndex<Topic> letters;
    private final Collator order;
    private final String language;

    Alphabet(String language) {
        ULocale locale = ULocale.forLanguageTag(language);
        this.language = language;
        this.letters = new AlphabeticIndex<Topic>(locale)
                .setMaxLabelCount(MOST_LETTERS)
                .addLabels(ALSO.toArray(ULocale[]::new))
                .buildImmutableIndex();
        this.order = Collator.getInstance(locale);
    }

    Comparator<Topic> order() {
        return Comparator.<Topic>comparingInt(topic -> letters.getBucketIndex(name(topic)))
                .thenComparing(this::name, order)
                .thenComparing(Topic::id, TopicMap::compare);
    }

    /** The letter a topic stands under. */
    String initial(Topic topic) {
        AlphabeticIndex.Bucket<Topic> bucket = letters.getBucket(letters.getBucketIndex(name(topic)));
        return bucket.getLabelType() == AlphabeticIndex.Bucket.LabelType.NORMAL ? bucket.getLabel() : OTHERS;
    }

    private String name(Topic topic) {
        return topic.name(language).text();
    }
}
