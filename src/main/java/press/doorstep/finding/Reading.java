package press.doorstep.finding;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a story sentence by sentence and keeps in mind who speaks. */
final class Reading {

    private static final int FORGOTTEN = 6;

    private final Lexicon lexicon;
    private final References references;
    private final IndirectSpeech indirect;
    private final List<Utterance> utterances = new ArrayList<>();

    /** Who spoke last or was last spoken about, and in which sentence. */
    private Source focus = Source.NOBODY;

    private int focusAt = -100;
    private int block = -1;
    private @Nullable Utterance last;

    Reading(Lexicon lexicon, References references) {
        this.lexicon = lexicon;
        this.references = references;
        this.indirect = new IndirectSpeech(lexicon);
    }

    List<Utterance> utterances() {
        return utterances;
    }

    /** {@code following} are the sentences after it in the same block. */
    void read(Told heard, int number, List<Told> following, List<Seen> about) {
        Sentence sentence = heard.sentence();
        List<Attribution> found = heard.attributions();
        Sources sources = new Sources(lexicon, references, focus, sentence, number);
        boolean spoken = false;
        Links links = heard.links(lexicon);
        for (int i = 0; i < sentence.tokens().size(); i++) {
            Piece piece = sentence.tokens().get(i).piece();
            if (piece != null) {
                spoken |= speech(sentence, i, piece, links.of(i), found, sources, following);
            }
        }
        reported(sentence, found, sources, spoken);
        boolean told = found.stream().anyMatch(attribution -> attribution.strong() && attribution.source() != null);
        for (Seen seen : about) {
            if (!spoken && !told && seen.subject()) {
                focus(new Source(seen.person(), "", "", 0.7, "speaker-introduced"), number);
            }
        }
        block = sentence.block();
    }

    private void focus(Source source, int number) {
        if (source.isSomebody()) {
            focus = source;
            focusAt = number;
        }
    }

    private boolean speech(
            Sentence sentence,
            int at,
            Piece piece,
            Link link,
            List<Attribution> found,
            Sources sources,
            List<Told> following) {
        boolean goesOn = last != null && (piece.goesOn() || Interruption.at(sentence, at, found));
        if (goesOn && last != null) {
            last.add(piece);
            return true;
        }
        boolean carried = focus.isSomebody() && sources.number() - focusAt <= FORGOTTEN;
        Source repeated = link.attribution() == null ? Repetition.of(piece, utterances) : Source.NOBODY;
        if (repeated.isSomebody()) {
            Utterance again = new Utterance(SpeechForm.PARTIAL, 0.9, "repeats-what-was-said").add(piece);
            again.saidBy(repeated);
            utterances.add(again);
            last = again;
            return true;
        }
        SpeechRules.Ruling ruling = SpeechRules.judge(new Candidate(sentence, at, piece, link, carried, lexicon));
        if (!ruling.verdict().speech()) {
            last = piece.goesOn() ? last : null;
            return false;
        }
        Utterance utterance =
                new Utterance(ruling.verdict().form(), ruling.verdict().confidence(), ruling.rule()).add(piece);
        Attribution by = link.attribution();
        if (by != null) {
            utterance.attributed(sentence, by);
            Source source = sources.of(by, found);
            utterance.saidBy(source);
            focus(source, sources.number());
        } else {
            utterance.saidBy(withoutAttribution(sentence, at, sources.number(), carried, following));
        }
        utterances.add(utterance);
        last = utterance;
        return true;
    }

    /** Speech nobody in its sentence is said to say: who is named with the rest of it in the paragraph, or spoke before. */
    private Source withoutAttribution(Sentence sentence, int at, int number, boolean carried, List<Told> following) {
        Person subject = sentence.isSpeechAlone() ? null : references.subjectOf(number, at);
        if (subject != null && subject.kind() == SpeakerKind.PERSON) {
            Source about = new Source(subject, "", "", 0.7, "subject-of-sentence");
            focus(about, number);
            return about;
        }
        boolean opensBlock = sentence.block() != block;
        if (opensBlock && sentence.isSpeechAlone()) {
            Source named = namedAfter(number, following);
            if (named.isSomebody()) {
                focus(named, number);
                return named;
            }
        }
        if (!carried) {
            Person next = sentence.isSpeechAlone() ? references.namedNext(number) : null;
            return next == null ? Source.NOBODY : new Source(next, "", "", 0.5, "speaker-named-next");
        }
        focusAt = number;
        return focus.by(opensBlock ? "speaker-carried-over" : "speaker-of-the-paragraph", opensBlock ? 0.8 : 0.9);
    }

    private Source namedAfter(int number, List<Told> following) {
        for (int i = 0; i < Math.min(3, following.size()); i++) {
            Told next = following.get(i);
            if (!next.sentence().hasSpeech()) {
                return Source.NOBODY;
            }
            Links links = next.links(lexicon);
            for (int at = 0; at < next.tokens().size(); at++) {
                Link link = next.tokens().get(at).isSpeech() ? links.of(at) : Link.NONE;
                Attribution by = link.attribution();
                if (by != null && by.source() != null && link.position() == Link.Position.SPEECH_FIRST) {
                    return references
                            .resolve(by.source(), next.tokens(), number + 1 + i, by.hasCue(), focus)
                            .by("speaker-named-after", 0.9);
                }
            }
        }
        return Source.NOBODY;
    }

    private void reported(Sentence sentence, List<Attribution> found, Sources sources, boolean spoken) {
        boolean quoted = spoken;
        for (Attribution attribution : found) {
            if (attribution.source() != null && attribution.strong()) {
                Source source = sources.of(attribution, found);
                List<Token> clause = spoken ? List.of() : indirect.clause(sentence, attribution);
                if (!clause.isEmpty()) {
                    Utterance utterance = new Utterance(
                                    SpeechForm.INDIRECT, indirect.confidence(sentence, attribution), "reported-clause")
                            .add(sentence.block(), clause);
                    utterance.attributed(sentence, attribution);
                    utterance.saidBy(source);
                    utterances.add(utterance);
                    spoken = true;
                }
                if (!quoted || source.person() != null) {
                    focus(source, sources.number());
                }
            }
        }
        last = spoken ? last : null;
    }
}
