package press.doorstep.recognition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.article.QuotationEntry;
import press.doorstep.text.Fingerprint;

/** Which quotations of a story are pieces of a fuller one in it: a story prints a statement, then takes words from it. */
final class Fragments {

    /** Fewer words are in many a sentence by chance. */
    private static final int LEAST_WORDS = 3;

    /** {@code words} are folded, with a space at both ends, so that what holds them holds whole words. */
    private record Piece(QuotationEntry quotation, String words) {

        static Piece of(QuotationEntry quotation) {
            return new Piece(quotation, " " + Fingerprint.folded(String.valueOf(quotation.text())) + " ");
        }

        boolean isPartOf(Piece other) {
            return other.words.length() > words.length()
                    && other.quotation.fragmentOf() == null
                    && (same(quotation.speaker(), other.quotation.speaker())
                            || same(quotation.saidBy(), other.quotation.saidBy()))
                    && other.words.contains(words);
        }

        boolean isLongEnough() {
            return words.chars().filter(character -> character == ' ').count() > LEAST_WORDS;
        }

        UUID id() {
            return Objects.requireNonNull(quotation.id());
        }
    }

    private Fragments() {}

    /** The fuller quotation of each that is a fragment: the longest by the same speaker that has all its words, in a row. */
    static Map<UUID, UUID> of(List<QuotationEntry> quotations) {
        List<Piece> pieces = quotations.stream().map(Piece::of).toList();
        Map<UUID, UUID> fuller = new HashMap<>();
        for (Piece piece : pieces) {
            Piece longest = null;
            for (Piece other : pieces) {
                boolean longer = longest == null || other.words.length() > longest.words.length();
                longest = longer && piece.isPartOf(other) ? other : longest;
            }
            if (longest != null && piece.isLongEnough() && !piece.id().equals(longest.id())) {
                fuller.put(piece.id(), longest.id());
            }
        }
        return fuller;
    }

    private static boolean same(@Nullable String one, @Nullable String other) {
        return one != null && one.equals(other);
    }
}
