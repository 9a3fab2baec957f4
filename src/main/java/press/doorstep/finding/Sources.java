package press.doorstep.finding;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Who the attributions of one sentence mean; each is resolved once. */
final class Sources {

    private final Lexicon lexicon;
    private final References references;
    private final Subjects subjects;
    private final Source speaker;
    private final Sentence sentence;
    private final int number;
    private final Map<Attribution, Source> resolved = new IdentityHashMap<>();

    /** {@code speaker} is who spoke last before the sentence. */
    Sources(Lexicon lexicon, References references, Source speaker, Sentence sentence, int number) {
        this.lexicon = lexicon;
        this.references = references;
        this.subjects = new Subjects(lexicon);
        this.speaker = speaker;
        this.sentence = sentence;
        this.number = number;
    }

    int number() {
        return number;
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
        return references.resolve(source, sentence.tokens(), number, attribution.hasCue(), speaker);
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
        return office.isSomebody() ? office : speaker.by("dependent-cue", 0.8);
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
