package press.doorstep.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a story names whom, in reading order. */
record Sightings(List<Seen> seen) {

    Seen get(int index) {
        return seen.get(index);
    }

    int size() {
        return seen.size();
    }

    /** A story may begin with words of somebody it names only afterwards. */
    @Nullable
    Person namedNext(Gender gender, int sentence, int token) {
        for (int i = before(sentence, token) + 1; i < seen.size() && seen.get(i).sentence() <= sentence + 3; i++) {
            Person person = seen.get(i).person();
            if (seen.get(i).subject()
                    && person.kind() == SpeakerKind.PERSON
                    && person.gender().agreesWith(gender)) {
                return person;
            }
        }
        return null;
    }

    /** Whom the story names first; null when nobody. */
    @Nullable
    Person first() {
        return seen.stream()
                .map(Seen::person)
                .filter(person -> person.kind() == SpeakerKind.PERSON)
                .findFirst()
                .orElse(null);
    }

    /** The person before a place in the story who is the only one named there; null when nobody is or several are. */
    @Nullable
    Person onlyBefore(int sentence, int token) {
        Person only = null;
        for (int i = before(sentence, token); i >= 0; i--) {
            Person person = seen.get(i).person();
            if (only != null && only != person) {
                return null;
            }
            only = person;
        }
        return only != null && only.kind() == SpeakerKind.PERSON ? only : null;
    }

    int before(int sentence, int token) {
        int low = 0;
        int high = seen.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (seen.get(middle).isBefore(sentence, token)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /** Who the sentence is about, when it says so before a token. */
    @Nullable
    Person subjectOf(int sentence, int token) {
        for (int i = before(sentence, token); i >= 0 && seen.get(i).sentence() == sentence; i--) {
            if (seen.get(i).subject()) {
                return seen.get(i).person();
            }
        }
        return null;
    }
}
