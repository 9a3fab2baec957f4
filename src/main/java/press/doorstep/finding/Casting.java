package press.doorstep.finding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Goes through a story for the persons it names, and where it names them. */
final class Casting {

    private final Lexicon lexicon;
    private final PersonNames names;
    private final Appositions appositions;
    private final NounPhrases phrases;
    private final KnownSpeakers known;

    Casting(Lexicon lexicon, KnownSpeakers known) {
        this.lexicon = lexicon;
        this.names = new PersonNames(lexicon);
        this.phrases = new NounPhrases(lexicon);
        this.appositions = new Appositions(lexicon, phrases);
        this.known = known;
    }

    /**
     * Everybody whose name is surely one: with a first name or an office before it, known to the newsroom, taken up by surname, or said to
     * speak.
     */
    Cast cast(List<Told> told) {
        Cast cast = new Cast(lexicon);
        Set<String> alone = surnamesAlone(told);
        for (Told sentence : told) {
            List<Token> tokens = sentence.tokens();
            for (PersonName name : names.in(tokens, 0, tokens.size())) {
                if (isSure(tokens, name)
                        || isTakenUp(tokens, name, alone)
                        || speaks(tokens, name, sentence.attributions())) {
                    cast.meet(mention(tokens, name), false);
                }
            }
        }
        return cast;
    }

    /** Words that stand by themselves where a name could: somebody named in full before is called so afterwards. */
    private Set<String> surnamesAlone(List<Told> told) {
        Set<String> alone = new HashSet<>();
        for (Told sentence : told) {
            List<Token> tokens = sentence.tokens();
            for (PersonName name : names.in(tokens, 0, tokens.size())) {
                if (name.to() - name.from() == 1) {
                    alone.add(key(tokens.get(name.from())));
                }
            }
        }
        return alone;
    }

    private boolean isTakenUp(List<Token> tokens, PersonName name, Set<String> alone) {
        return name.evidence() == PersonName.Evidence.TWO_CAPITALS
                && lexicon.language() != Language.GERMAN
                && name.to() - name.from() <= 3
                && alone.contains(key(tokens.get(name.to() - 1)));
    }

    /** Two words nobody knows are a name when what they name is said to speak. */
    private static boolean speaks(List<Token> tokens, PersonName name, List<Attribution> told) {
        if (name.evidence() != PersonName.Evidence.TWO_CAPITALS) {
            return false;
        }
        String words = NounPhrases.words(tokens, name.from(), name.to());
        return told.stream()
                .filter(Attribution::strong)
                .map(Attribution::source)
                .anyMatch(source -> source != null
                        && source.kind() == Mention.Kind.PERSON
                        && source.name().equals(words));
    }

    private String key(Token token) {
        return lexicon.language() == Language.RUSSIAN ? RussianNames.stem(token.lower()) : token.lower();
    }

    List<Seen> seen(List<Sentence> sentences, Cast cast) {
        List<Seen> seen = new ArrayList<>();
        for (int number = 0; number < sentences.size(); number++) {
            List<Token> tokens = sentences.get(number).tokens();
            boolean first = true;
            for (PersonName name : names.in(tokens, 0, tokens.size())) {
                Person person = cast.called(bare(tokens, name));
                if (person != null) {
                    boolean subject = first && !isObject(tokens, name);
                    seen.add(new Seen(person, number, name.from(), subject));
                    first = first && !subject && isRelativeOf(tokens, name);
                }
            }
        }
        return seen;
    }

    private boolean isRelativeOf(List<Token> tokens, PersonName name) {
        return name.from() > 0 && lexicon.isKin(tokens.get(name.from() - 1).lower()) && isGenitive(tokens, name);
    }

    private boolean isObject(List<Token> tokens, PersonName name) {
        boolean object = name.from() > 0
                && lexicon.isPreposition(tokens.get(name.from() - 1).lower());
        boolean owner =
                name.to() < tokens.size() && tokens.get(name.to()).lower().equals("'s");
        return object || owner || isRelativeOf(tokens, name);
    }

    private boolean isGenitive(List<Token> tokens, PersonName name) {
        String first = tokens.get(name.from()).lower();
        return lexicon.language() == Language.RUSSIAN
                && !lexicon.firstNames().nominative(first).equals(first);
    }

    private boolean isSure(List<Token> tokens, PersonName name) {
        boolean several = name.to() - name.from() > 1;
        return switch (name.evidence()) {
            case FIRST_NAME -> several || isRelative(tokens, name);
            case OFFICE_BEFORE -> true;
            case TWO_CAPITALS -> isKnown(tokens, name) || hasOffice(tokens, name);
            case ONE_CAPITAL -> isRelative(tokens, name);
        };
    }

    /** {@code Her sister, Rania,} and {@code муж Гульнары, Ринат,}. */
    private boolean isRelative(List<Token> tokens, PersonName name) {
        boolean apposition = name.from() > 1 && tokens.get(name.from() - 1).is(",");
        for (int i = name.from() - 2; apposition && i >= 0 && i >= name.from() - 4; i--) {
            if (lexicon.isKin(tokens.get(i).lower())) {
                return true;
            }
        }
        return false;
    }

    private boolean isKnown(List<Token> tokens, PersonName name) {
        return !known.called(NounPhrases.words(tokens, name.from(), name.to())).isEmpty();
    }

    private boolean hasOffice(List<Token> tokens, PersonName name) {
        return !mention(tokens, name).role().isEmpty();
    }

    private Mention mention(List<Token> tokens, PersonName name) {
        int window = name.from();
        while (window > 0
                && name.from() - window < 8
                && tokens.get(window - 1).isWord()
                && !isEdge(tokens.get(window - 1))) {
            window--;
        }
        @Nullable Mention found = phrases.in(tokens, window, name.to(), true);
        boolean same = found != null && found.kind() == Mention.Kind.PERSON && found.to() == name.to();
        return appositions.after(tokens, same && found != null ? found : bare(tokens, name));
    }

    private boolean isEdge(Token token) {
        return lexicon.isConjunction(token.lower())
                || lexicon.isPreposition(token.lower())
                || lexicon.cues().at(token) != null
                || lexicon.isDeterminer(token.lower());
    }

    private static Mention bare(List<Token> tokens, PersonName name) {
        String words = NounPhrases.words(tokens, name.from(), name.to());
        return new Mention(Mention.Kind.PERSON, name.from(), name.to(), words, "", name.gender());
    }
}
