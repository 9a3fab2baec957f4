package press.doorstep.finding;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the reporter's words inside the quote marks, as Russian and French papers set them: {@code «Мы откроем мост, — сказал он. — Это
 * законно»}, {@code « C'est légal, a-t-elle dit, et modeste »}.
 */
final class Remarks {

    /** Token indices: the speech before ends at {@code from}, the speech after begins at {@code to}; the remark's words lie between. */
    record Remark(int from, int begin, int end, int to) {}

    private static final int LONGEST = 28;

    private static final Set<String> MANNERS = Set.of(
            "encore",
            "très",
            "tout",
            "toute",
            "toujours",
            "visiblement",
            "un",
            "une",
            "la",
            "le",
            "les",
            "l'",
            "en",
            "sourire",
            "avec",
            "sans",
            "sous",
            "devant",
            "dans",
            "à",
            "au",
            "avant",
            "après",
            "assis",
            "assise",
            "ému",
            "émue",
            "amer",
            "amère",
            "fataliste",
            "souriant",
            "souriante",
            "résigné",
            "résignée");

    private final Lexicon lexicon;
    private final Subjects subjects;

    Remarks(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.subjects = new Subjects(lexicon);
    }

    /** The first remark that begins in {@code [from, to)}; null when there is none. */
    @Nullable
    Remark first(List<Token> tokens, int from, int to) {
        if (lexicon.language() != Language.RUSSIAN && lexicon.language() != Language.FRENCH) {
            return null;
        }
        for (int i = from + 1; i < to - 1; i++) {
            Remark remark = tokens.get(i).isDash() ? afterDash(tokens, i, to) : null;
            if (remark == null
                    && lexicon.language() == Language.FRENCH
                    && tokens.get(i).is(",")) {
                remark = afterComma(tokens, i, to);
            }
            if (remark != null) {
                return remark;
            }
        }
        return null;
    }

    private @Nullable Remark afterDash(List<Token> tokens, int dash, int to) {
        Token before = tokens.get(dash - 1);
        boolean parts = before.is(",") || before.endsSentence() || before.isMark();
        if (!parts || cueNear(tokens, dash + 1, to, 3) < 0) {
            return null;
        }
        int from = before.is(",") ? dash - 1 : dash;
        for (int i = dash + 2; i < Math.min(to, dash + LONGEST); i++) {
            Token previous = tokens.get(i - 1);
            if (tokens.get(i).isDash() && (previous.is(",") || previous.endsSentence() || previous.is(":"))) {
                return new Remark(from, dash + 1, i, i + 1);
            }
        }
        return to - dash <= LONGEST ? new Remark(from, dash + 1, to, to) : null;
    }

    /** French inverts verb and subject: {@code , a-t-il dit,} or {@code , explique le maire,}. */
    private @Nullable Remark afterComma(List<Token> tokens, int comma, int to) {
        int cue = cueNear(tokens, comma + 1, to, 4);
        if (cue < 0 || !isInverted(tokens, comma + 1, cue, to)) {
            return null;
        }
        for (int i = cue + 1; i < Math.min(to, comma + LONGEST); i++) {
            if (tokens.get(i).is(",") || tokens.get(i).endsSentence()) {
                int end = tokens.get(i).is(",") ? pastOffice(tokens, i, to) : i;
                return new Remark(comma, comma + 1, end, Math.min(to, end + 1));
            }
        }
        return to - comma <= LONGEST ? new Remark(comma, comma + 1, to, to) : null;
    }

    /** What stands beside the speaker's name belongs to the remark: {@code , raconte Odile Farge, retraitée.} */
    private int pastOffice(List<Token> tokens, int comma, int to) {
        boolean office = false;
        for (int i = comma + 1; i < Math.min(to, comma + 10); i++) {
            if (tokens.get(i).is(",") || tokens.get(i).endsSentence()) {
                boolean closes = tokens.get(i).endsSentence()
                        && !tokens.get(comma + 1).isCapitalised()
                        && (i - comma <= 4
                                || (i - comma <= 9
                                        && isManner(tokens.get(comma + 1).lower())));
                return office || closes ? i : comma;
            }
            office |= lexicon.isRole(tokens.get(i).lower())
                    || lexicon.isUnnamed(tokens.get(i).lower());
        }
        return comma;
    }

    /** {@code , souffle l'éleveur, encore noir de suie.}: how somebody looks who is speaking. */
    private static boolean isManner(String lower) {
        return MANNERS.contains(lower) || (lower.length() > 6 && (lower.endsWith("ant") || lower.endsWith("ment")));
    }

    private boolean isInverted(List<Token> tokens, int from, int cue, int to) {
        for (int i = from; i < cue; i++) {
            Character pronoun = lexicon.pronoun(tokens.get(i).lower());
            if (pronoun != null && "mfp-".indexOf(pronoun) >= 0 && i > from) {
                return true;
            }
            if (!lexicon.isSkipped(tokens.get(i).lower())) {
                return false;
            }
        }
        Mention subject = subjects.after(tokens.subList(0, to), cue);
        return subject != null;
    }

    private int cueNear(List<Token> tokens, int from, int to, int within) {
        for (int i = from; i < Math.min(to, from + within); i++) {
            Cue cue = lexicon.cues().at(tokens.get(i));
            if (cue != null) {
                return i;
            }
            if (!tokens.get(i).isWord()) {
                return -1;
            }
        }
        return -1;
    }
}
