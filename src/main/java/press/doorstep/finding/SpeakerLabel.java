package press.doorstep.finding;

import java.util.List;
import java.util.Locale;

/** Who speaks in a line of a transcript: {@code MR. HALVARD: Then no.} */
final class SpeakerLabel implements AttributionRule {

    private final Lexicon lexicon;

    SpeakerLabel(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public String name() {
        return "speaker-label";
    }

    @Override
    public List<Attribution> in(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        for (int i = 2; i < tokens.size() && i < 8; i++) {
            Piece piece = tokens.get(i).piece();
            if (piece != null
                    && piece.setting() == Piece.Setting.LABEL
                    && tokens.get(i - 1).is(":")) {
                return List.of(new Attribution(name(), label(tokens, i - 1), -1, 0, i, true));
            }
        }
        return List.of();
    }

    private Mention label(List<Token> tokens, int colon) {
        if (lexicon.isAnswer(tokens.get(0).lower())) {
            return new Mention(Mention.Kind.PRONOUN, 0, colon, "", "", Gender.TELLER);
        }
        int from = 0;
        boolean office = false;
        while (from < colon && isOffice(tokens.get(from))) {
            office |= !lexicon.isTitle(tokens.get(from).lower());
            from++;
        }
        if (from == colon) {
            return new Mention(Mention.Kind.ROLE, 0, colon, "", NounPhrases.words(tokens, 0, colon), Gender.UNKNOWN);
        }
        String role = office ? NounPhrases.words(tokens, 0, from) : "";
        return new Mention(Mention.Kind.PERSON, 0, colon, name(tokens, from, colon), role, gender(tokens, from));
    }

    private boolean isOffice(Token token) {
        return lexicon.isTitle(token.lower())
                || (lexicon.isRole(token.lower()) && lexicon.firstNames().gender(token.lower()) == null);
    }

    private Gender gender(List<Token> tokens, int name) {
        Gender title = name == 0 ? null : lexicon.title(tokens.get(name - 1).lower());
        Gender first = lexicon.firstNames().gender(tokens.get(name).lower());
        return title == null ? first == null ? Gender.UNKNOWN : first : title;
    }

    /** Names set in capitals are written as names are; initials stay. */
    private static String name(List<Token> tokens, int from, int to) {
        StringBuilder name = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (!tokens.get(i).isWord()) {
                continue;
            }
            String word = tokens.get(i).text();
            boolean capitals = tokens.get(i).isAcronym() && word.length() > 3;
            name.append(i == from ? "" : " ")
                    .append(capitals ? word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT) : word);
        }
        return name.toString();
    }
}
