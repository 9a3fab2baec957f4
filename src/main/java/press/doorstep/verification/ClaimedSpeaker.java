package press.doorstep.verification;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.doorstep.live.OnRecord;
import press.doorstep.live.PublishedSpeaker;
import press.doorstep.text.Fingerprint;

/** Whom somebody names as the speaker: by id, slug, name or a part of the name. */
record ClaimedSpeaker(String named) {

    static @Nullable ClaimedSpeaker of(@Nullable String named) {
        return named == null ? null : new ClaimedSpeaker(named);
    }

    boolean said(OnRecord record) {
        PublishedSpeaker speaker = record.speaker();
        JsonNode saidBy = record.quotation().path("saidBy");
        if (speaker == null) {
            return saidBy.isTextual() && isName(saidBy.textValue());
        }
        return named.equalsIgnoreCase(speaker.id().toString())
                || named.equals(speaker.slug())
                || speaker.formerSlugs().contains(named)
                || names(speaker).anyMatch(this::isName);
    }

    private static Stream<String> names(PublishedSpeaker speaker) {
        return Stream.concat(speaker.names().byLanguage().values().stream(), speaker.aliases().stream());
    }

    /** A surname alone is enough. */
    private boolean isName(String name) {
        Set<String> words = words(named);
        return !words.isEmpty() && words(name).containsAll(words);
    }

    private static Set<String> words(String name) {
        List<String> words = Arrays.asList(Fingerprint.folded(name).split(" "));
        Set<String> some = new HashSet<>(words);
        some.remove("");
        return some;
    }
}
