package press.doorstep.quotation;

import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import press.doorstep.text.Slugs;

/** What a quotation is called: its speaker, its first words and the end of its id. Given once and never made again. */
final class QuotationSlug {

    private static final int WORDS = 6;
    private static final int SUFFIX = 8;

    private QuotationSlug() {}

    static String of(UUID id, @Nullable String speakerSlug, String words) {
        String first = Arrays.stream(words.strip().split("\\s+", WORDS + 1))
                .limit(WORDS)
                .collect(Collectors.joining(" "));
        String name = Slugs.from(speakerSlug == null ? first : speakerSlug + " " + first);
        String hex = id.toString();
        String suffix = "-" + hex.substring(hex.length() - SUFFIX);
        int room = Slugs.MAX_LENGTH - suffix.length();
        return (name.length() <= room ? name : name.substring(0, room).replaceAll("-+$", "")) + suffix;
    }
}
