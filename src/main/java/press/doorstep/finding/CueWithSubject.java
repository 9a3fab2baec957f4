package press.doorstep.finding;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A verb of speech with its subject: {@code Halvorsen said}, {@code said Halvorsen}; one that has none goes on with the last speaker. */
final class CueWithSubject implements AttributionRule {

    private final Lexicon lexicon;
    private final VerbForms forms;
    private final Subjects subjects;
    private final NounPhrases phrases;
    private final GermanOrder german;

    CueWithSubject(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.forms = new VerbForms(lexicon);
        this.subjects = new Subjects(lexicon);
        this.phrases = new NounPhrases(lexicon);
        this.german = new GermanOrder(subjects);
    }

    @Override
    public String name() {
        return "cue-with-subject";
    }

    @Override
    public List<Attribution> in(Sentence sentence) {
        List<Attribution> found = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Cue cue = lexicon.cues().at(tokens.get(i));
            if (cue != null && forms.isVerb(tokens, i)) {
                Attribution attribution = attribution(tokens, i, cue);
                if (attribution != null) {
                    found.add(attribution);
                }
            }
        }
        return found;
    }

    private @Nullable Attribution attribution(List<Token> tokens, int i, Cue cue) {
        if (cue.dependent()) {
            Mention own = lexicon.language() == Language.ENGLISH ? ownSubject(tokens, i) : null;
            if (own != null) {
                return new Attribution("speaker-before-cue", own, i, cue.strong());
            }
            return new Attribution("dependent-cue", null, i, i, i + 1, cue.strong());
        }
        if (lexicon.language() == Language.GERMAN) {
            Mention reported = german.source(tokens, i, cue);
            if (reported != null) {
                return new Attribution("german-word-order", reported, i, cue.strong());
            }
        }
        Mention before = said(subjects.before(tokens, i), tokens.get(i));
        boolean infinitive = i > 0 && tokens.get(i - 1).lower().equals("to");
        if (before != null && !infinitive && !forms.agrees(tokens.get(i), cue, before)) {
            return null;
        }
        Mention after = mayFollow(tokens, i, before) ? said(subjects.after(tokens, i), tokens.get(i)) : null;
        boolean inverted = i > 0 && afterSpeech(tokens, i);
        if (after != null && !inverted && isObject(tokens, after, i)) {
            return new Attribution("dependent-cue", null, i, i, i + 1, cue.strong());
        }
        boolean beside = after != null && after.from() == i + 1;
        if (after != null && (inverted || before == null || (beside && isWeaker(before, after)))) {
            return new Attribution("cue-before-speaker", after, i, cue.strong());
        }
        if (before != null) {
            return new Attribution("speaker-before-cue", before, i, cue.strong());
        }
        if (inverted && i + 1 < tokens.size() && mayBeSomebody(tokens.get(i + 1))) {
            return new Attribution("cue-before-speaker", anybody(tokens, i + 1), i, true);
        }
        boolean bare = i + 1 < tokens.size()
                && !inverted
                && (tokens.get(i + 1).is(":") || tokens.get(i + 1).isSpeech());
        return bare && cue.strong() ? new Attribution("dependent-cue", null, i, i, i + 1, true) : null;
    }

    /** The Russian past tells what the speaker is: {@code министр сказала}. */
    private @Nullable Mention said(@Nullable Mention subject, Token verb) {
        if (subject == null || lexicon.language() != Language.RUSSIAN) {
            return subject;
        }
        String past = verb.lower().replaceFirst("с[ья]$", "");
        Gender told = past.endsWith("ла") ? Gender.FEMALE : past.endsWith("л") ? Gender.MALE : Gender.UNKNOWN;
        boolean person = subject.kind() == Mention.Kind.PERSON && subject.gender() == Gender.UNKNOWN;
        boolean office = subject.kind() == Mention.Kind.ROLE && told == Gender.FEMALE;
        return told != Gender.UNKNOWN && (person || office) ? subject.of(told) : subject;
    }

    /** English turns verb and subject round only after speech or at the beginning; the object of "told" is no speaker. */
    private boolean mayFollow(List<Token> tokens, int i, @Nullable Mention before) {
        if (lexicon.language() != Language.ENGLISH) {
            return before == null || before.kind() != Mention.Kind.PRONOUN;
        }
        String verb = tokens.get(i).lower();
        boolean takesHearer =
                verb.startsWith("t") && (verb.equals("told") || verb.equals("tells") || verb.equals("tell"));
        return !takesHearer
                && (i == 0
                        || afterSpeech(tokens, i)
                        || (before == null && tokens.get(i - 1).is(",")));
    }

    /** {@code поздравил Вольф и назвал музей «жемчужиной»}: what is called something is not who calls it so. */
    private boolean isObject(List<Token> tokens, Mention after, int verb) {
        return lexicon.language() == Language.RUSSIAN
                && after.kind() == Mention.Kind.ORGANISATION
                && !lexicon.isPreposition(tokens.get(after.from()).lower())
                && lexicon.isCalling(tokens.get(verb).lower());
    }

    private boolean mayBeSomebody(Token token) {
        boolean noun = token.isCapitalised() || lexicon.isDeterminer(token.lower()) || lexicon.isUnnamed(token.lower());
        return token.isWord() && (noun || lexicon.language() == Language.RUSSIAN);
    }

    /** {@code with one poster writing}, {@code , the government recommending}: a participle with a subject of its own. */
    private @Nullable Mention ownSubject(List<Token> tokens, int cue) {
        int from = cue;
        while (from > 0
                && cue - from < 8
                && tokens.get(from - 1).isWord()
                && !tokens.get(from - 1).lower().equals("with")) {
            from--;
        }
        boolean begins = from > 0
                && from < cue
                && (tokens.get(from - 1).lower().equals("with")
                        || tokens.get(from - 1).is(","));
        Mention own =
                begins && !lexicon.isConjunction(tokens.get(from).lower()) ? phrases.in(tokens, from, cue, true) : null;
        return own != null && own.to() == cue ? own : null;
    }

    /** Whoever it is that the words after the verb mean. */
    private static Mention anybody(List<Token> tokens, int from) {
        int to = from;
        while (to < tokens.size() && tokens.get(to).isWord() && to - from < 6) {
            to++;
        }
        return new Mention(Mention.Kind.UNNAMED, from, to, "", "", Gender.UNKNOWN);
    }

    /** In a free order of words an office or name after the verb beats a thing before it. */
    private boolean isWeaker(Mention before, Mention after) {
        return lexicon.language() == Language.RUSSIAN
                && before.kind() == Mention.Kind.ORGANISATION
                && after.kind() != Mention.Kind.ORGANISATION
                && after.kind() != Mention.Kind.PRONOUN;
    }

    private boolean afterSpeech(List<Token> tokens, int i) {
        int at = i - 1;
        while (at >= 0
                && (tokens.get(at).is(",")
                        || tokens.get(at).isDash()
                        || (tokens.get(at).isWord()
                                && lexicon.isSkipped(tokens.get(at).lower())))) {
            at--;
        }
        return at >= 0 && tokens.get(at).isSpeech();
    }
}
