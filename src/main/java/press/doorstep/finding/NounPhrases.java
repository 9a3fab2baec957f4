package press.doorstep.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells what kind of source a noun phrase names. */
final class NounPhrases {

    private final Lexicon lexicon;
    private final PersonNames names;
    private final HeadNouns heads;

    NounPhrases(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.names = new PersonNames(lexicon);
        this.heads = new HeadNouns(lexicon);
    }

    /** The source that {@code [from, to)} names; {@code last}: of several names the last is meant rather than the first. */
    @Nullable
    Mention in(List<Token> tokens, int from, int to, boolean last) {
        if (from >= to) {
            return null;
        }
        Mention pronoun = pronoun(tokens, last ? to - 1 : from);
        if (pronoun != null) {
            return pronoun;
        }
        int start = from;
        while (start < to && isDeterminer(tokens, start) && !isPronounLike(tokens, start, to)) {
            start++;
        }
        PersonName writer = writer(tokens, start, to);
        if (writer != null) {
            return person(tokens, start, writer);
        }
        PersonName name = best(tokens, start, to, last);
        int head = heads.of(tokens, start, to);
        if (name != null
                && isMeant(tokens, name, head, to, !last && name.from() == from)
                && !(head < 0 && isCommonNoun(tokens, from, start, name))) {
            return person(tokens, start, name);
        }
        if (head < 0 && name != null && start > from && name.from() == start && lexicon.language() != Language.GERMAN) {
            return new Mention(
                    Mention.Kind.ORGANISATION, from, name.to(), words(tokens, start, name.to()), "", Gender.UNKNOWN);
        }
        return head >= 0 ? heads.mention(tokens, from, start, head, to) : heads.place(tokens, start, to);
    }

    /** Whether the phrase is about the person rather than about what the head says: "Scientology officials" are officials. */
    private boolean isMeant(List<Token> tokens, PersonName name, int head, int to, boolean leads) {
        boolean alone = head == name.from()
                && name.to() == head + 1
                && lexicon.roles().alone(tokens.get(head).lower()) != null;
        if (alone || isRelative(tokens, name, head)) {
            return false;
        }
        if (head < 0 || (leads && lexicon.language() != Language.ENGLISH)) {
            return true;
        }
        boolean modifies = lexicon.language() == Language.ENGLISH
                && head == name.to()
                && !tokens.get(head).isCapitalised();
        boolean ofSomething = name.to() < to
                && head > name.to()
                && lexicon.isPreposition(tokens.get(name.to()).lower());
        return name.isSure() ? !modifies : ofSomething;
    }

    /** {@code муж Гульнары}: the husband is meant, not she. */
    private boolean isRelative(List<Token> tokens, PersonName name, int head) {
        if (lexicon.language() != Language.RUSSIAN || head < 0 || head >= name.from()) {
            return false;
        }
        String lower = tokens.get(head).lower();
        String first = tokens.get(name.from()).lower();
        boolean genitive = !lexicon.firstNames().nominative(first).equals(first);
        return lexicon.isKin(lower) && genitive;
    }

    private @Nullable Mention pronoun(List<Token> tokens, int at) {
        Character tag = lexicon.pronoun(tokens.get(at).lower());
        boolean acronym = tokens.get(at).isAcronym();
        return tag == null || acronym ? null : new Mention(Mention.Kind.PRONOUN, at, at + 1, "", "", Gender.of(tag));
    }

    private boolean isDeterminer(List<Token> tokens, int at) {
        return lexicon.isDeterminer(tokens.get(at).lower())
                || tokens.get(at).lower().equals("'s");
    }

    /** "One" and "others" may stand alone, or before "of". */
    private boolean isPronounLike(List<Token> tokens, int at, int to) {
        boolean alone = at + 1 == to || lexicon.isPreposition(tokens.get(at + 1).lower());
        return alone && lexicon.isUnnamed(tokens.get(at).lower());
    }

    /** A German noun is capitalised whatever it means: one after an article, or with no more to show, is no name. */
    private boolean isCommonNoun(List<Token> tokens, int from, int start, PersonName name) {
        boolean german = lexicon.language() == Language.GERMAN;
        boolean article = start > from && lexicon.language() != Language.RUSSIAN;
        boolean lowerBefore =
                name.from() > start && !tokens.get(name.from() - 1).isCapitalised();
        return !name.isSure() && (article || (german && lowerBefore));
    }

    /** "Cornyn's statement" is Cornyn speaking. */
    private @Nullable PersonName writer(List<Token> tokens, int from, int to) {
        if (!lexicon.isOwnWords(tokens.get(to - 1).lower())) {
            return null;
        }
        for (PersonName name : names.in(tokens, from, to)) {
            if (name.to() < to - 1 && tokens.get(name.to()).lower().equals("'s")) {
                return name;
            }
        }
        return null;
    }

    private @Nullable PersonName best(List<Token> tokens, int from, int to, boolean last) {
        PersonName best = null;
        int highest = Integer.MIN_VALUE;
        for (PersonName name : names.in(tokens, from, to)) {
            int score = name.evidence().ordinal() * 2;
            Token before = name.from() > from ? tokens.get(name.from() - 1) : null;
            boolean possessive =
                    name.to() < tokens.size() && tokens.get(name.to()).lower().equals("'s");
            boolean object = before != null && lexicon.isPreposition(before.lower());
            score -= possessive ? 8 : object ? 5 : 0;
            if (score > highest || (score == highest && last)) {
                highest = score;
                best = name;
            }
        }
        return highest < -1 ? null : best;
    }

    private Mention person(List<Token> tokens, int start, PersonName name) {
        boolean office = false;
        for (int i = start; i < name.from(); i++) {
            office |= lexicon.isRole(tokens.get(i).lower())
                    || lexicon.isOrganisation(tokens.get(i).lower());
        }
        String role = office ? role(tokens, beginOfOffice(tokens, start, name.from()), name.from()) : "";
        return new Mention(
                Mention.Kind.PERSON,
                office ? start : name.from(),
                name.to(),
                words(tokens, name.from(), name.to()),
                role,
                name.gender());
    }

    /** In a free order of words other parts of the sentence may stand before the office. */
    private int beginOfOffice(List<Token> tokens, int start, int name) {
        if (lexicon.language() != Language.RUSSIAN && lexicon.language() != Language.GERMAN) {
            return start;
        }
        int begin = start;
        while (begin < name && !lexicon.isRole(tokens.get(begin).lower())) {
            begin++;
        }
        boolean adjective =
                begin > start && begin < name && tokens.get(begin - 1).lower().matches(".+(ый|ий|ой|ая|яя)");
        return begin == name ? start : adjective ? begin - 1 : begin;
    }

    private String role(List<Token> tokens, int from, int to) {
        int end = to;
        while (end > from && lexicon.isTitle(tokens.get(end - 1).lower())) {
            end--;
        }
        return words(tokens, from, end);
    }

    static String words(List<Token> tokens, int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < to; i++) {
            boolean joined =
                    i == from || tokens.get(i).start() == tokens.get(i - 1).end();
            words.append(joined ? "" : " ").append(tokens.get(i).text());
        }
        return words.toString();
    }
}
