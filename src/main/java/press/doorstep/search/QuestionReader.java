package press.doorstep.search;

import java.util.ArrayList;
import java.util.List;

/** Reads a question from its first letter to its last. */
final class QuestionReader {

    private static final String OPENING = "\"“”„«»‟〝「『";
    private static final String CLOSING = "\"“”„«»‟〞」』";
    private static final String MINUS = "-−–";

    private final String question;
    private final List<List<SearchWord>> wanted = new ArrayList<>();
    private final List<SearchWord> unwanted = new ArrayList<>();
    private int at;
    private boolean either;
    private boolean lastWanted;

    QuestionReader(String question) {
        this.question = question;
    }

    SearchText read() {
        while (at < question.length()) {
            if (Character.isWhitespace(question.charAt(at))) {
                at++;
            } else {
                part();
            }
        }
        return new SearchText(question, wanted, unwanted, false);
    }

    private void part() {
        boolean without = MINUS.indexOf(question.charAt(at)) >= 0 && at + 1 < question.length() && !isSpace(at + 1);
        int start = without ? at + 1 : at;
        at = start;
        boolean quoted = OPENING.indexOf(question.charAt(at)) >= 0;
        int end = quoted ? phraseEnd() : wordEnd();
        SearchWord part = new SearchWord(
                question.substring(quoted ? start + 1 : start, end), quoted, quoted ? start + 1 : start, end);
        if (!quoted && !without && part.text().equals("OR")) {
            either = lastWanted;
            return;
        }
        add(part, without);
    }

    private void add(SearchWord part, boolean without) {
        if (part.text().codePoints().noneMatch(Character::isLetterOrDigit)) {
            return;
        }
        if (without) {
            unwanted.add(part);
        } else if (either) {
            wanted.get(wanted.size() - 1).add(part);
        } else {
            wanted.add(new ArrayList<>(List.of(part)));
        }
        lastWanted = !without;
        either = false;
    }

    /** Up to the closing mark, or to the end when there is none. */
    private int phraseEnd() {
        int end = at + 1;
        while (end < question.length() && CLOSING.indexOf(question.charAt(end)) < 0) {
            end++;
        }
        at = Math.min(question.length(), end + 1);
        return end;
    }

    private int wordEnd() {
        while (at < question.length() && !isSpace(at) && OPENING.indexOf(question.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private boolean isSpace(int position) {
        return Character.isWhitespace(question.charAt(position));
    }
}
