package press.doorstep.quotation;

import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import press.doorstep.text.Checks;
import press.doorstep.text.Place;

/** An utterance as it was sent, tidied, with what it refers to still as it was named. */
public record SpokenWords(
        String text,
        String language,
        @Nullable String speaker,
        @Nullable String saidBy,
        @Nullable SaidOn said,
        @Nullable String occasion,
        @Nullable Place place,
        @Nullable String medium,
        @Nullable String fragmentOf) {

    public static final int LONGEST = 20_000;

    private static final Set<String> MEDIA = Set.of(
            "speech",
            "interview",
            "pressConference",
            "doorstep",
            "statement",
            "debate",
            "testimony",
            "broadcast",
            "social",
            "writing",
            "other");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");

    /** Reads what was sent; {@code usualLanguage} is meant when none is named, and must be named when that is null. */
    public static SpokenWords of(Checks checks, String pointer, UtteranceRequest sent, @Nullable String usualLanguage) {
        String speaker = checks.line(pointer + "/speaker", sent.speaker(), Checks.NAME);
        String saidBy = checks.line(pointer + "/saidBy", sent.saidBy(), Checks.NAME);
        if (speaker != null && saidBy != null) {
            checks.fault(pointer + "/saidBy", "Says who spoke when it is no speaker of ours; speaker is there.");
        }
        return new SpokenWords(
                words(checks, pointer + "/text", sent.text()),
                sent.language() == null && usualLanguage != null
                        ? usualLanguage
                        : checks.language(pointer + "/language", sent.language()),
                speaker,
                saidBy,
                SaidOn.of(checks, pointer + "/saidOn", sent.saidOn(), sent.saidOnPrecision()),
                checks.line(pointer + "/occasion", sent.occasion(), Checks.NAME),
                PlaceRequest.place(checks, pointer + "/place", sent.place()),
                sent.medium() == null ? null : checks.choice(pointer + "/medium", sent.medium(), MEDIA, "other"),
                checks.line(pointer + "/fragmentOf", sent.fragmentOf(), Checks.NAME));
    }

    private static String words(Checks checks, String pointer, @Nullable String sent) {
        String text = checks.prose(pointer, sent, LONGEST);
        if (text == null || !WORD.matcher(text).find()) {
            checks.fault(pointer, "Must be there: the words that were said.");
        }
        return text == null ? "" : text;
    }

    /** The same in another language than was taken for granted. */
    public SpokenWords in(String other) {
        return new SpokenWords(text, other, speaker, saidBy, said, occasion, place, medium, fragmentOf);
    }

    public Utterance by(@Nullable UUID speaker, @Nullable UUID fragmentOf) {
        return new Utterance(
                text,
                language,
                speaker,
                saidBy,
                said == null ? null : said.day(),
                said == null ? null : said.precision(),
                occasion,
                place,
                medium,
                fragmentOf);
    }
}
