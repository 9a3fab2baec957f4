package press.doorstep.quotation;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** What makes two utterances the same without anybody saying so: five words or more, alike but for how they are set, of one speaker in one language. */
public record SameWords(UUID speaker, String language, String fingerprint) {

    private static final int ENOUGH = 5;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}'’]+");

    /** Empty when the utterance is too short, or nobody of ours said it. */
    public static Optional<SameWords> of(Utterance utterance) {
        UUID speaker = utterance.speaker();
        long words = BETWEEN_WORDS
                .splitAsStream(utterance.text())
                .filter(word -> !word.isEmpty())
                .limit(ENOUGH)
                .count();
        return speaker == null || words < ENOUGH
                ? Optional.empty()
                : Optional.of(new SameWords(speaker, utterance.language(), utterance.fingerprint()));
    }
}
