package press.doorstep.finding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import press.doorstep.text.Location;
import press.doorstep.text.SortKeys;
import press.doorstep.text.Span;

/**
 * How well stories are understood. Content is found exactly when the same words are found, punctuation at the ends left aside; by overlap it
 * is measured in characters. A speaker is right when the name is the labelled one to the letter (case and accents aside), or, for a source
 * without a name, when none is named and the printed source shares the labelled noun. Indirect speech is not labelled and not counted.
 */
final class Score {

    private int labelled;
    private int found;
    private int exact;
    private int exactOfFound;
    private long labelledCharacters;
    private long foundCharacters;
    private long shared;
    private int matched;
    private int speakerRight;
    private int formRight;
    private final List<String> misses = new ArrayList<>();

    void add(LabelledStory story, Findings findings, Set<SpeechForm> forms) {
        List<FoundQuotation> quoted = findings.quotations().stream()
                .filter(quotation -> quotation.form() != SpeechForm.INDIRECT)
                .toList();
        for (LabelledStory.Label label : story.labels()) {
            if (forms.contains(label.form())) {
                labelled(story, label, quoted);
            }
        }
        for (FoundQuotation quotation : quoted) {
            if (forms.contains(quotation.form())) {
                found(story, quotation);
            }
        }
    }

    private void labelled(LabelledStory story, LabelledStory.Label label, List<FoundQuotation> quoted) {
        labelled++;
        Set<Long> wanted = characters(label);
        labelledCharacters += wanted.size();
        FoundQuotation best = null;
        int most = 0;
        boolean same = false;
        Set<Long> covered = new HashSet<>();
        for (FoundQuotation quotation : quoted) {
            Set<Long> both = characters(quotation);
            both.retainAll(wanted);
            covered.addAll(both);
            same |= !both.isEmpty() && key(quotation.words()).equals(key(label.words()));
            if (both.size() > most) {
                most = both.size();
                best = quotation;
            }
        }
        shared += covered.size();
        exact += same ? 1 : 0;
        if (!same) {
            misses.add(story.name() + ": missed " + label.words() + (best == null ? "" : " / found " + best.words()));
        }
        if (best != null && most * 2 >= wanted.size() && !label.speaker().equals("?")) {
            matched++;
            boolean right = isRight(label.speaker(), best);
            speakerRight += right ? 1 : 0;
            formRight += best.form() == label.form() ? 1 : 0;
            if (!right) {
                misses.add(story.name() + ": speaker of " + label.words() + " is " + label.speaker() + ", found "
                        + best.speaker() + " " + best.saidBy() + " " + best.rules());
            }
        }
    }

    private void found(LabelledStory story, FoundQuotation quotation) {
        found++;
        Set<Long> characters = characters(quotation);
        foundCharacters += characters.size();
        boolean same =
                story.labels().stream().anyMatch(label -> key(label.words()).equals(key(quotation.words())));
        exactOfFound += same ? 1 : 0;
        if (!same) {
            misses.add(story.name() + ": wrongly " + quotation.words() + " " + quotation.rules());
        }
    }

    private static boolean isRight(String speaker, FoundQuotation found) {
        if (!speaker.startsWith("(")) {
            return found.speaker() != null && key(found.speaker().name()).equals(key(speaker));
        }
        String printed = found.speaker() == null
                ? String.valueOf(found.saidBy())
                : found.speaker().name();
        boolean person = found.speaker() != null && found.speaker().kind() == SpeakerKind.PERSON;
        String wanted = key(speaker.substring(1, speaker.length() - 1));
        return !person && (wanted.contains(key(printed)) || key(printed).contains(wanted));
    }

    private static String key(String text) {
        return SortKeys.of(text);
    }

    private static Set<Long> characters(LabelledStory.Label label) {
        Set<Long> characters = new HashSet<>();
        label.pieces().forEach(piece -> add(characters, piece.passage(), piece.start(), piece.end()));
        return characters;
    }

    private static Set<Long> characters(FoundQuotation quotation) {
        Set<Long> characters = new HashSet<>();
        for (Span span : quotation.anchor().spans()) {
            int headOrStandfirst = quotation.anchor().location() == Location.HEADLINE ? -1 : -2;
            add(
                    characters,
                    span.block() == null ? headOrStandfirst : Integer.parseInt(span.block()),
                    span.start(),
                    span.end());
        }
        return characters;
    }

    private static void add(Set<Long> characters, int passage, int start, int end) {
        for (long at = start; at < end; at++) {
            characters.add(((long) passage << 32) + at);
        }
    }

    double exactRecall() {
        return ratio(exact, labelled);
    }

    double exactPrecision() {
        return ratio(exactOfFound, found);
    }

    double overlapPrecision() {
        return ratio(Math.min(shared, foundCharacters), foundCharacters);
    }

    double overlapRecall() {
        return ratio(shared, labelledCharacters);
    }

    double speaker() {
        return ratio(speakerRight, matched);
    }

    List<String> misses() {
        return misses;
    }

    private static double ratio(long part, long whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }

    @Override
    public String toString() {
        return "labelled %3d  found %3d  exact P %.3f R %.3f  overlap P %.3f R %.3f  speaker %.3f (%d)  form %.3f"
                .formatted(
                        labelled,
                        found,
                        exactPrecision(),
                        exactRecall(),
                        overlapPrecision(),
                        overlapRecall(),
                        speaker(),
                        matched,
                        ratio(formRight, matched));
    }
}
