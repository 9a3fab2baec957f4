package press.doorstep.search;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import press.doorstep.live.ArticleText;
import press.doorstep.live.LiveTerms;
import press.doorstep.live.Term;

/** A made-up archive: bodies of 1 to 6 KB, 1 to 5 quotations and 1 to 7 topics a story, 500 speakers, 200 topics, 3 % with the word NATO. */
final class MadeUpStories {

    private static final String[] WORDS = """
            government minister parliament election budget inflation market trade tariff energy gas oil climate summit talks agreement ceasefire
            border troops defence security policy reform court judge ruling appeal police investigation hospital health vaccine school university
            teachers strike union workers wages pension housing rent prices bank rate currency exports imports industry factory jobs growth
            recession tax deficit debt vote coalition opposition party leader campaign poll president chancellor council commission treaty
            sanctions embassy envoy mission aid refugees flood storm drought rescue railway airport port shipping pipeline grid nuclear solar wind
            research science satellite launch space data privacy technology software chips network breach regulator merger shares investors profit
            museum festival film music award football tennis final coach season match goal the of to and in a for on with that was were by from at
            as it has have will would after before over under more than new first last year month week people country capital city officials report
            prime""".split("\\s+");
    private static final String[] LANGUAGES = {"en", "en", "en", "en", "en", "en", "en", "en", "fr", "de"};
    private static final long START = 1_640_995_200_000L;
    private static final long SPAN = 152_000_000_000L;

    private final int count;
    private final String[] rareWords = new String[3000];
    private final List<Term> byNumber = new ArrayList<>();
    private final Map<Term, Integer> numbers = new HashMap<>();

    MadeUpStories(int count) {
        this.count = count;
        Random chance = new Random(20261123);
        for (int i = 0; i < rareWords.length; i++) {
            StringBuilder word = new StringBuilder();
            for (int syllable = 0; syllable < 2 + chance.nextInt(3); syllable++) {
                word.append("bcdfghjklmnprstvwz".charAt(chance.nextInt(18))).append("aeiou".charAt(chance.nextInt(5)));
            }
            rareWords[i] = word.append(i % 10 == 0 ? "x" : "").toString();
        }
        // All terms in one order, so that an index that is kept means the same in the next run.
        for (int i = 0; i < 500; i++) {
            number(Term.topic(id("topic", i % 200), false));
            number(Term.speaker(id("speaker", i)));
        }
        List.of(LANGUAGES).forEach(language -> number(Term.language(language)));
        for (int i = 0; i < 16; i++) {
            number(Term.place("place-" + i));
        }
    }

    /** Stands in about one of a thousand stories. */
    String rare() {
        return "rarely";
    }

    Term topic() {
        return Term.topic(id("topic", 20), false);
    }

    LiveTerms terms() {
        return new LiveTerms() {
            @Override
            public Map<Term, Integer> numbers(Collection<Term> terms) {
                Map<Term, Integer> found = new HashMap<>();
                terms.forEach(term -> found.put(term, number(term)));
                return found;
            }

            @Override
            public Map<Integer, Term> named(Collection<Integer> asked) {
                Map<Integer, Term> named = new HashMap<>();
                asked.forEach(number -> named.put(number, byNumber.get(number)));
                return named;
            }
        };
    }

    private synchronized int number(Term term) {
        return numbers.computeIfAbsent(term, its -> {
            byNumber.add(its);
            return byNumber.size() - 1;
        });
    }

    private static UUID id(String kind, int number) {
        return UUID.nameUUIDFromBytes((kind + number).getBytes(StandardCharsets.UTF_8));
    }

    ArticleText story(int number) {
        Random chance = new Random(number);
        List<String> quotations = new ArrayList<>();
        Map<Integer, Term> terms = new LinkedHashMap<>();
        List<String> names = new ArrayList<>();
        StringBuilder body = new StringBuilder();
        for (int i = 1 + chance.nextInt(5); i > 0; i--) {
            String words = sentence(chance) + " " + sentence(chance);
            int speaker = skewed(chance, 500);
            quotations.add(words);
            names.add("Speaker Surname" + speaker);
            add(terms, Term.speaker(id("speaker", speaker)));
            body.append('“')
                    .append(words)
                    .append("” Speaker Surname")
                    .append(speaker)
                    .append(" said.\n\n");
        }
        int length = 1000 + chance.nextInt(5000);
        while (body.length() < length) {
            body.append(sentence(chance)).append(chance.nextInt(3) == 0 ? "\n\n" : " ");
        }
        body.append(chance.nextDouble() < .03 ? "The NATO alliance was mentioned in the talks." : "");
        body.append(chance.nextDouble() < .001 ? " Rarely so." : "");
        String language = LANGUAGES[chance.nextInt(LANGUAGES.length)];
        add(terms, Term.language(language));
        add(terms, Term.place("place-" + chance.nextInt(16)));
        for (int i = 1 + chance.nextInt(7); i > 0; i--) {
            int topic = skewed(chance, 200);
            add(terms, Term.topic(id("topic", topic), false));
            add(terms, Term.topic(id("topic", topic % 20), false));
        }
        Instant at = Instant.ofEpochMilli(START + SPAN * number / count);
        return new ArticleText(
                number,
                id("story", number),
                language,
                headline(chance),
                sentence(chance),
                body.toString(),
                quotations,
                names,
                at,
                at,
                at,
                terms);
    }

    private void add(Map<Integer, Term> terms, Term term) {
        terms.put(number(term), term);
    }

    private static int skewed(Random chance, int most) {
        return Math.min(most - 1, (int) (most * Math.pow(chance.nextDouble(), 2.2)));
    }

    private String headline(Random chance) {
        StringBuilder headline = new StringBuilder();
        for (int i = 6 + chance.nextInt(6); i > 0; i--) {
            headline.append(word(chance)).append(' ');
        }
        return headline.toString().strip();
    }

    private String sentence(Random chance) {
        StringBuilder sentence = new StringBuilder("So ");
        for (int i = 8 + chance.nextInt(17); i > 0; i--) {
            sentence.append(word(chance)).append(' ');
        }
        return sentence.toString().strip() + ".";
    }

    private String word(Random chance) {
        return chance.nextDouble() < .62
                ? WORDS[chance.nextInt(WORDS.length)]
                : rareWords[skewed(chance, rareWords.length)];
    }
}
