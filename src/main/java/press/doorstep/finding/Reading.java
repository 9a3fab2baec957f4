package press.doorstep.finding;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a story sentence by sentence and keeps in mind who speaks. */
final class Reading {

    private static final int FORGOTTEN = 6;
    private static final int MOST_REPEATED = 60;
    private static final int MOST_SEARCHED = 300;

    private final Lexicon lexicon;
    private final Attributions attributions;
    private final References references;
    private final IndirectSpeech indirect;
    private final Subjects subjects;
    private final List<Utterance> utterances = new ArrayList<>();

    /** Who spoke last or was last spoken about, and in which sentence. */
    private Source focus = Source.NOBODY;

    private int focusAt = -100;
    private int block = -1;
    private @Nullable Utterance last;

    Reading(Lexicon lexicon, References references) {
        this.lexicon = lexicon;
        this.attributions = new Attributions(lexicon);
        this.references = references;
        this.indirect = new IndirectSpeech(lexicon);
        this.subjects = new Subjects(lexicon);
    }

    List<Utterance> utterances() {
        return utterances;
    }

    /** {@code following} are the sentences after it in the same block. */
    void read(Sentence sentence, int number, List<Sentence> following, List<Seen> about) {
        List<Attribution> found = attributions.in(sentence);
        Sources sources = new Sources(sentence, number);
        boolean spoken = false;
        Links links = new Links(sentence.tokens(), found, lexicon);
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
            List<Sentence> following) {
        boolean goesOn = last != null && (piece.goesOn() || interrupted(sentence, at, found));
        if (goesOn && last != null) {
            last.add(piece);
            return true;
        }
        boolean carried = focus.isSomebody() && sources.number - focusAt <= FORGOTTEN;
        Source repeated = link.attribution() == null ? repeated(piece) : Source.NOBODY;
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
            focus(source, sources.number);
        } else {
            utterance.saidBy(withoutAttribution(sentence, sources.number, carried, following));
        }
        utterances.add(utterance);
        last = utterance;
        return true;
    }

    /** Who said the same words before in the story, as headlines and pull quotes take them up. */
    private Source repeated(Piece piece) {
        int words = piece.wordCount();
        if (words < 2 || words > MOST_REPEATED) {
            return Source.NOBODY;
        }
        String key = Utterance.key(piece.words());
        for (Utterance utterance : utterances.subList(0, Math.min(MOST_SEARCHED, utterances.size()))) {
            if (utterance.source().isSomebody()
                    && utterance.form() != SpeechForm.INDIRECT
                    && utterance.key().contains(key)) {
                return utterance.source().by("repeated-words", 0.95);
            }
        }
        return Source.NOBODY;
    }

    /** Speech nobody in its sentence is said to say: who is named with the rest of it in the paragraph, or spoke before. */
    private Source withoutAttribution(Sentence sentence, int number, boolean carried, List<Sentence> following) {
        boolean opensBlock = sentence.block() != block;
        if (opensBlock && sentence.isSpeechAlone()) {
            Source named = namedAfter(number, following);
            if (named.isSomebody()) {
                focus(named, number);
                return named;
            }
        }
        if (!carried) {
            return Source.NOBODY;
        }
        focusAt = number;
        return focus.by(opensBlock ? "speaker-carried-over" : "speaker-of-the-paragraph", opensBlock ? 0.8 : 0.9);
    }

    private Source namedAfter(int number, List<Sentence> following) {
        for (int i = 0; i < Math.min(3, following.size()); i++) {
            Sentence next = following.get(i);
            if (!next.hasSpeech()) {
                return Source.NOBODY;
            }
            Links links = new Links(next.tokens(), attributions.in(next), lexicon);
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

    /** {@code «We keep it open,» she said, «and lawful.»}: one sentence said, with the reporter's words inside. */
    private boolean interrupted(Sentence sentence, int at, List<Attribution> found) {
        List<Token> tokens = sentence.tokens();
        int before = speechBefore(tokens, at);
        if (before < 0 || last == null || found.isEmpty()) {
            return false;
        }
        Piece first = java.util.Objects.requireNonNull(tokens.get(before).piece());
        Piece second = java.util.Objects.requireNonNull(tokens.get(at).piece());
        boolean remark = found.stream()
                        .filter(attribution -> attribution.from() > before && attribution.to() <= at)
                        .count()
                == 1;
        boolean open = first.endsOpen()
                || (!first.endsSentence() && tokens.get(before + 1).is(","));
        boolean parted = tokens.subList(before, at).stream().anyMatch(token -> token.is(";") || token.is(":"));
        boolean comma =
                !parted && (tokens.get(at - 1).is(",") || tokens.get(at - 1).isDash());
        return remark
                && open
                && comma
                && (at - before < 14 || !second.beginsCapitalised())
                && beginsSentence(tokens, before);
    }

    private static int speechBefore(List<Token> tokens, int at) {
        int before = at - 1;
        while (before >= 0 && !tokens.get(before).isSpeech()) {
            before--;
        }
        return before;
    }

    private static boolean beginsSentence(List<Token> tokens, int speech) {
        return tokens.subList(0, speech).stream().noneMatch(Token::isWord);
    }

    private void reported(Sentence sentence, List<Attribution> found, Sources sources, boolean spoken) {
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
                if (!spoken || source.person() != null) {
                    focus(source, sources.number);
                }
            }
        }
        last = spoken ? last : null;
    }

    /** Who the attributions of one sentence mean; each is resolved once. */
    private final class Sources {

        private final Sentence sentence;
        private final int number;
        private final java.util.Map<Attribution, Source> resolved = new java.util.IdentityHashMap<>();

        Sources(Sentence sentence, int number) {
            this.sentence = sentence;
            this.number = number;
        }

        Source of(Attribution attribution, List<Attribution> all) {
            Source known = resolved.get(attribution);
            if (known == null) {
                known = attribution.source() == null
                        ? subject(attribution, all)
                        : resolve(attribution, attribution.source());
                resolved.put(attribution, known);
            }
            return known;
        }

        private Source resolve(Attribution attribution, Mention source) {
            return references.resolve(source, sentence.tokens(), number, attribution.hasCue(), focus);
        }

        /** A verb without a subject of its own has that of the attribution before it in the sentence, else it is the last speaker's. */
        private Source subject(Attribution dependent, List<Attribution> all) {
            Attribution nearest = null;
            for (Attribution other : all) {
                boolean before = other.source() != null && (other.from() < dependent.from() || nearest == null);
                nearest = before ? other : nearest;
            }
            if (nearest != null) {
                return of(nearest, all);
            }
            Person subject = references.subjectOf(number, dependent.from());
            if (subject != null) {
                return new Source(subject, "", "", 0.8, "subject-of-sentence");
            }
            Source office = subjectOffice(dependent);
            return office.isSomebody() ? office : focus.by("dependent-cue", 0.8);
        }

        /** "The mayor of Saltmere has resigned, saying ..." */
        private Source subjectOffice(Attribution dependent) {
            List<Token> before = sentence.tokens().subList(0, dependent.from());
            Mention mention = before.isEmpty() ? null : subjects.startingAt(before, 0);
            boolean office = mention != null
                    && mention.kind() == Mention.Kind.ROLE
                    && !lexicon.isPreposition(before.get(0).lower());
            return office && mention != null ? resolve(dependent, mention) : Source.NOBODY;
        }
    }
}
