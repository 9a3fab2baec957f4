package press.doorstep.search;

import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.bg.BulgarianAnalyzer;
import org.apache.lucene.analysis.bg.BulgarianStemFilter;
import org.apache.lucene.analysis.ca.CatalanAnalyzer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.cz.CzechAnalyzer;
import org.apache.lucene.analysis.cz.CzechStemFilter;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.el.GreekAnalyzer;
import org.apache.lucene.analysis.el.GreekStemFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.et.EstonianAnalyzer;
import org.apache.lucene.analysis.eu.BasqueAnalyzer;
import org.apache.lucene.analysis.fa.PersianAnalyzer;
import org.apache.lucene.analysis.fa.PersianNormalizationFilter;
import org.apache.lucene.analysis.fi.FinnishAnalyzer;
import org.apache.lucene.analysis.fi.FinnishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.ga.IrishAnalyzer;
import org.apache.lucene.analysis.hu.HungarianAnalyzer;
import org.apache.lucene.analysis.hu.HungarianLightStemFilter;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;
import org.apache.lucene.analysis.id.IndonesianStemFilter;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.lt.LithuanianAnalyzer;
import org.apache.lucene.analysis.lv.LatvianAnalyzer;
import org.apache.lucene.analysis.lv.LatvianStemFilter;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.lucene.analysis.no.NorwegianLightStemFilter;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.ro.RomanianAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.analysis.sv.SwedishLightStemFilter;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.tartarus.snowball.ext.BasqueStemmer;
import org.tartarus.snowball.ext.CatalanStemmer;
import org.tartarus.snowball.ext.DanishStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.EstonianStemmer;
import org.tartarus.snowball.ext.IrishStemmer;
import org.tartarus.snowball.ext.LithuanianStemmer;
import org.tartarus.snowball.ext.RomanianStemmer;
import org.tartarus.snowball.ext.RussianStemmer;
import org.tartarus.snowball.ext.TurkishStemmer;

/**
 * How the words of one language are brought to what they have in common.
 *
 * @param before what needs the accents and apostrophes that folding drops: elisions, possessives, stems of languages that live by accents
 * @param after stems of folded words
 * @param common words that tell nothing, folded
 */
record Language(UnaryOperator<TokenStream> before, UnaryOperator<TokenStream> after, Set<String> common) {

    /** For languages without rules here: words as they stand, folded. */
    static final String SIMPLE = "simple";

    private static final UnaryOperator<TokenStream> AS_IT_IS = stream -> stream;
    private static final Supplier<Language> PLAIN = () -> new Language(AS_IT_IS, AS_IT_IS, Set.of());
    private static final Supplier<Language> CHARACTERS =
            () -> new Language(CJKWidthFilter::new, CJKBigramFilter::new, Set.of());

    private static final CharArraySet ITALIAN_ARTICLES = elisions(
            "c", "l", "all", "dall", "dell", "nell", "sull", "coll", "pell", "gl", "agl", "dagl", "degl", "negl",
            "sugl", "un", "m", "t", "s", "v", "d");
    private static final CharArraySet CATALAN_ARTICLES = elisions("d", "l", "m", "n", "s", "t");

    private static final Map<String, String> SAME =
            Map.of("nb", "no", "nn", "no", "ja", "cjk", "zh", "cjk", "ko", "cjk");

    private static final Map<String, Supplier<Language>> RULES = Map.ofEntries(
            Map.entry(
                    "en",
                    () -> of(EnglishPossessiveFilter::new, KStemFilter::new, EnglishAnalyzer.getDefaultStopSet())),
            Map.entry(
                    "ru",
                    () -> folded(
                            in -> new SnowballFilter(in, new RussianStemmer()), RussianAnalyzer.getDefaultStopSet())),
            Map.entry(
                    "de",
                    () -> folded(
                            in -> new GermanLightStemFilter(new GermanNormalizationFilter(in)),
                            GermanAnalyzer.getDefaultStopSet())),
            Map.entry(
                    "fr",
                    () -> of(
                            in -> new ElisionFilter(in, FrenchAnalyzer.DEFAULT_ARTICLES),
                            FrenchLightStemFilter::new,
                            FrenchAnalyzer.getDefaultStopSet())),
            Map.entry("es", () -> folded(SpanishLightStemFilter::new, SpanishAnalyzer.getDefaultStopSet())),
            Map.entry(
                    "nl",
                    () -> folded(in -> new SnowballFilter(in, new DutchStemmer()), DutchAnalyzer.getDefaultStopSet())),
            Map.entry(
                    "it",
                    () -> of(
                            in -> new ElisionFilter(in, ITALIAN_ARTICLES),
                            ItalianLightStemFilter::new,
                            ItalianAnalyzer.getDefaultStopSet())),
            Map.entry("pt", () -> folded(PortugueseLightStemFilter::new, PortugueseAnalyzer.getDefaultStopSet())),
            Map.entry("sv", () -> folded(SwedishLightStemFilter::new, SwedishAnalyzer.getDefaultStopSet())),
            Map.entry("no", () -> folded(NorwegianLightStemFilter::new, NorwegianAnalyzer.getDefaultStopSet())),
            Map.entry(
                    "da",
                    () -> folded(
                            in -> new SnowballFilter(in, new DanishStemmer()), DanishAnalyzer.getDefaultStopSet())),
            Map.entry("fi", () -> folded(FinnishLightStemFilter::new, FinnishAnalyzer.getDefaultStopSet())),
            Map.entry("el", () -> folded(GreekStemFilter::new, GreekAnalyzer.getDefaultStopSet())),
            Map.entry("bg", () -> folded(BulgarianStemFilter::new, BulgarianAnalyzer.getDefaultStopSet())),
            Map.entry("id", () -> folded(IndonesianStemFilter::new, IndonesianAnalyzer.getDefaultStopSet())),
            Map.entry(
                    "eu",
                    () -> folded(
                            in -> new SnowballFilter(in, new BasqueStemmer()), BasqueAnalyzer.getDefaultStopSet())),
            Map.entry(
                    "ca",
                    () -> accented(
                            in -> new SnowballFilter(new ElisionFilter(in, CATALAN_ARTICLES), new CatalanStemmer()),
                            CatalanAnalyzer.getDefaultStopSet())),
            Map.entry(
                    "ga",
                    () -> accented(
                            in -> new SnowballFilter(in, new IrishStemmer()), IrishAnalyzer.getDefaultStopSet())),
            Map.entry("cs", () -> accented(CzechStemFilter::new, CzechAnalyzer.getDefaultStopSet())),
            Map.entry("hu", () -> accented(HungarianLightStemFilter::new, HungarianAnalyzer.getDefaultStopSet())),
            Map.entry(
                    "ro",
                    () -> accented(
                            in -> new SnowballFilter(in, new RomanianStemmer()), RomanianAnalyzer.getDefaultStopSet())),
            Map.entry("lv", () -> accented(LatvianStemFilter::new, LatvianAnalyzer.getDefaultStopSet())),
            Map.entry(
                    "lt",
                    () -> accented(
                            in -> new SnowballFilter(in, new LithuanianStemmer()),
                            LithuanianAnalyzer.getDefaultStopSet())),
            Map.entry(
                    "et",
                    () -> accented(
                            in -> new SnowballFilter(in, new EstonianStemmer()), EstonianAnalyzer.getDefaultStopSet())),
            Map.entry(
                    "tr",
                    () -> accented(
                            in -> new SnowballFilter(in, new TurkishStemmer()), TurkishAnalyzer.getDefaultStopSet())),
            Map.entry(
                    "ar",
                    () -> folded(
                            in -> new ArabicStemFilter(new ArabicNormalizationFilter(in)),
                            ArabicAnalyzer.getDefaultStopSet())),
            Map.entry(
                    "fa",
                    () -> folded(
                            in -> new PersianNormalizationFilter(new ArabicNormalizationFilter(in)),
                            PersianAnalyzer.getDefaultStopSet())),
            Map.entry("cjk", CHARACTERS),
            Map.entry(SIMPLE, PLAIN));

    /** The rules for a language tag, by their own name. */
    static String codeOf(String tag) {
        String primary = tag.split("-", 2)[0];
        String code = SAME.getOrDefault(primary, primary);
        return RULES.containsKey(code) ? code : SIMPLE;
    }

    /** Made anew: word lists are read from files. */
    static Language load(String code) {
        return RULES.getOrDefault(code, PLAIN).get();
    }

    private static Language of(
            UnaryOperator<TokenStream> before, UnaryOperator<TokenStream> after, CharArraySet common) {
        return new Language(before, after, words(common));
    }

    private static Language folded(UnaryOperator<TokenStream> after, CharArraySet common) {
        return of(AS_IT_IS, after, common);
    }

    private static Language accented(UnaryOperator<TokenStream> before, CharArraySet common) {
        return of(before, AS_IT_IS, common);
    }

    private static Set<String> words(CharArraySet words) {
        return StreamSupport.stream(words.spliterator(), false)
                .map(word -> Folded.of(new String((char[]) word)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static CharArraySet elisions(String... articles) {
        return CharArraySet.unmodifiableSet(new CharArraySet(java.util.List.of(articles), true));
    }
}
