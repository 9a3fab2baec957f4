package press.doorstep.finding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What the finder knows of the words of a language; all of it is read once from the files under {@code finding/<language>}. */
final class Lexicon {

    private static final Map<Language, Lexicon> LEXICONS = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            LEXICONS.put(language, new Lexicon(language));
        }
    }

    private final Language language;
    private final Map<String, WordList> lists = new HashMap<>();
    private final Cues cues;
    private final FirstNames firstNames;
    private final RoleWords roles;
    private final WordList organisations;
    private final WordList conjunctions;
    private final WordList skipped;
    private final WordList places;
    private final WordList common;

    private Lexicon(Language language) {
        this.language = language;
        this.cues = Cues.of(read("cues"), read("weak-cues"));
        this.firstNames = FirstNames.of(language);
        this.roles = new RoleWords(
                language,
                list("roles"),
                list("generic"),
                list("alone"),
                new SameOffice(read("same-office"), Stems.of(language)));
        this.organisations = list("organisations");
        this.conjunctions = exact("conjunctions");
        this.skipped = exact("skipped");
        this.places = list("places");
        this.common = exact("common");
        for (String name : List.of(
                "indefinite",
                "possessives",
                "titles",
                "unnamed",
                "pronouns",
                "determiners",
                "prepositions",
                "abbreviations",
                "according",
                "calling",
                "own-words",
                "labels",
                "kin",
                "interviewers",
                "answers",
                "according-pronoun")) {
            lists.put(name, exact(name));
        }
        lists.put("naming", list("naming"));
        lists.put("occasions", list("occasions"));
    }

    static Lexicon of(Language language) {
        return Objects.requireNonNull(LEXICONS.get(language));
    }

    Language language() {
        return language;
    }

    Cues cues() {
        return cues;
    }

    FirstNames firstNames() {
        return firstNames;
    }

    RoleWords roles() {
        return roles;
    }

    boolean isRole(String lower) {
        return roles.of(lower) != null;
    }

    @Nullable
    Gender title(String lower) {
        Character tag = get("titles").tag(lower);
        return tag == null ? null : Gender.of(tag);
    }

    boolean isTitle(String lower) {
        return get("titles").has(lower);
    }

    boolean isOrganisation(String lower) {
        return organisations.has(lower)
                || (language == Language.GERMAN && GermanCompounds.tag(organisations, lower) != null);
    }

    /** How many tokens are the name of an organisation from the list, as {@code White House}. */
    int organisation(List<Token> tokens, int at) {
        return organisations.length(tokens, at);
    }

    boolean isUnnamed(String lower) {
        boolean plural = language == Language.ENGLISH
                && lower.endsWith("s")
                && roles.isListedRole(lower.substring(0, lower.length() - 1));
        return plural || get("unnamed").has(lower);
    }

    /** The tag of a pronoun: m, f, p (plural), n (a thing), i (the narrator) or -; null when it is none. */
    @Nullable
    Character pronoun(String lower) {
        return get("pronouns").tag(lower);
    }

    boolean isDeterminer(String lower) {
        return get("determiners").has(lower);
    }

    boolean isIndefinite(String lower) {
        return get("indefinite").has(lower);
    }

    boolean isPossessive(String lower) {
        return get("possessives").has(lower);
    }

    boolean isPreposition(String lower) {
        return get("prepositions").has(lower);
    }

    boolean isConjunction(String lower) {
        return conjunctions.has(lower);
    }

    boolean isSkipped(String lower) {
        return isListedSkip(lower) || isAdverb(lower);
    }

    /** The same without what only ends like an adverb, as surnames may: Donnelly. */
    boolean isListedSkip(String lower) {
        return skipped.has(lower);
    }

    private boolean isAdverb(String lower) {
        return switch (language) {
            case ENGLISH -> lower.endsWith("ly") && lower.length() > 4;
            case RUSSIAN ->
                (lower.endsWith("но") || lower.endsWith("ски")) && lower.length() > 5 && cues.byForm(lower) == null;
            case FRENCH -> lower.endsWith("ment") && lower.length() > 6 && !isOrganisation(lower);
            case GERMAN -> false;
        };
    }

    /** Whether a word announces the name or title of a thing. */
    boolean isNaming(String lower) {
        return get("naming").has(lower)
                || (language == Language.GERMAN && GermanCompounds.tag(get("naming"), lower) != null);
    }

    boolean isOwnWords(String lower) {
        return get("own-words").has(lower);
    }

    /** Whether a word says where or when something was said: an interview, a statement, a briefing. */
    boolean isOccasion(String lower) {
        return get("occasions").has(lower);
    }

    /** Whether a word before a colon stands for whoever asks the questions of an interview. */
    boolean isInterviewer(String lower) {
        return get("interviewers").has(lower);
    }

    /** Whether a word before a colon announces an answer. */
    boolean isAnswer(String lower) {
        return get("answers").has(lower);
    }

    boolean isKin(String lower) {
        return get("kin").has(lower);
    }

    boolean isLabel(String lower) {
        return get("labels").has(lower);
    }

    /** Whether a verb calls something a name rather than telling something. */
    boolean isCalling(String lower) {
        Cue cue = cues.byForm(lower);
        return cue != null && get("calling").has(cue.lemma());
    }

    /** Whether a word says that a name, word or phrase follows, even one in small letters. */
    boolean isNamingOutright(String lower) {
        Character tag = get("naming").tag(lower);
        return tag != null && tag == 'x';
    }

    int place(List<Token> tokens, int at) {
        return places.length(tokens, at);
    }

    boolean isCommon(String lower) {
        return common.has(lower);
    }

    boolean isAbbreviation(String lower) {
        return get("abbreviations").has(lower);
    }

    /** How many tokens are a phrase such as {@code according to}. */
    int according(List<Token> tokens, int at) {
        return get("according").length(tokens, at);
    }

    int accordingToPronoun(List<Token> tokens, int at) {
        return get("according-pronoun").length(tokens, at);
    }

    /** Whom a phrase such as {@code по её словам} means. */
    Gender accordingGender(List<Token> tokens, int at) {
        Character tag = get("according-pronoun").phraseTag(tokens, at);
        return tag == null ? Gender.UNKNOWN : Gender.of(tag);
    }

    private WordList get(String name) {
        return Objects.requireNonNull(lists.get(name));
    }

    private List<String> read(String name) {
        return ListFile.read(language.tag() + "/" + name + ".txt");
    }

    private WordList list(String name) {
        return WordList.of(new ArrayList<>(read(name)), Stems.of(language));
    }

    private WordList exact(String name) {
        return WordList.of(read(name), UnaryOperator.identity());
    }
}
