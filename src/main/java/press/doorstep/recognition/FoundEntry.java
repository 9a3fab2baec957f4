package press.doorstep.recognition;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import press.doorstep.article.QuotationEntry;
import press.doorstep.finding.FoundQuotation;
import press.doorstep.finding.FoundSpeaker;
import press.doorstep.finding.SpeechForm;
import press.doorstep.quotation.SpokenWords;
import press.doorstep.text.Anchor;
import press.doorstep.text.Checks;
import press.doorstep.text.FoldedStory;
import press.doorstep.text.Span;

/** A quotation that was found, as a story lists it. */
final class FoundEntry {

    /** What stands inside the closing quote mark for the sake of the sentence around it. */
    private static final Pattern BEHIND_THE_WORDS = Pattern.compile("[\\s,;:–—-]+$");

    private static final Pattern AT_THE_ENDS = Pattern.compile("^[\\s,:;–—-]+|[\\s,:;–—-]+$");

    private static final Pattern AUXILIARY =
            Pattern.compile("[\\s,](has|have|had|a|ont|avait|hat|haben|hatte|hatten)$");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");

    private FoundEntry() {}

    /** In the reporter's words: whether anybody said them so, only an editor knows. */
    static boolean isVerbatim(FoundQuotation found) {
        return found.form() != SpeechForm.INDIRECT;
    }

    /**
     * The same in pieces that stand in the story each by itself, when the reporter's words between them are set as if they were the speaker's:
     * where no quote mark parts them, the desk does not take two places for one.
     */
    static List<FoundQuotation> standing(FoundQuotation found, FoldedStory story) {
        List<Span> spans = found.anchor().spans();
        if (spans.size() < 2
                || !isListable(found)
                || !story.findAll(words(found)).isEmpty()) {
            return List.of(found);
        }
        return spans.stream().map(span -> piece(found, span)).toList();
    }

    private static FoundQuotation piece(FoundQuotation found, Span span) {
        return new FoundQuotation(
                new Anchor(found.anchor().location(), List.of(span)),
                span.exact(),
                found.form(),
                found.speaker(),
                found.saidBy(),
                found.rolePrinted(),
                found.attribution(),
                found.cue(),
                null,
                found.confidence(),
                found.rules());
    }

    static boolean isListable(FoundQuotation found) {
        String words = words(found);
        return WORD.matcher(words).find() && words.codePointCount(0, words.length()) <= SpokenWords.LONGEST;
    }

    static String words(FoundQuotation found) {
        return BEHIND_THE_WORDS.matcher(PastedPage.seen(found.words())).replaceFirst("");
    }

    /** Standing at {@code anchor}. Somebody we do not know is named as printed. */
    static QuotationEntry at(FoundQuotation found, Anchor anchor) {
        FoundSpeaker speaker = found.speaker();
        String known = speaker == null ? null : speaker.known();
        String printed = speaker == null ? found.saidBy() : speaker.name();
        String words = words(found);
        return new QuotationEntry(
                null,
                null,
                words,
                null,
                known,
                known == null ? line(printed) : null,
                null,
                null,
                null,
                null,
                null,
                null,
                found.form().name().toLowerCase(Locale.ROOT),
                line(exact(found.cue())),
                line(attribution(found)),
                line(found.rolePrinted()),
                collapse(found.collapsedAfter(), words),
                anchor.location().name().toLowerCase(Locale.ROOT),
                null,
                anchor.spans(),
                null,
                null);
    }

    /** The same quotation of a story, by one of our speakers where it had none. */
    static QuotationEntry by(QuotationEntry entry, String speaker) {
        return new QuotationEntry(
                entry.id(),
                entry.slug(),
                entry.text(),
                entry.language(),
                speaker,
                null,
                entry.saidOn(),
                entry.saidOnPrecision(),
                entry.occasion(),
                entry.place(),
                entry.medium(),
                entry.fragmentOf(),
                entry.form(),
                entry.cue(),
                entry.attribution(),
                entry.rolePrinted(),
                entry.collapsedAfter(),
                entry.location(),
                entry.anchoring(),
                entry.spans(),
                entry.alterations(),
                entry.edits());
    }

    /** Who is said to speak, as printed: without the verb, which is the cue, and what parts both from the words. */
    private static @Nullable String attribution(FoundQuotation found) {
        Span named = found.attribution();
        Span cue = found.cue();
        if (named == null) {
            return null;
        }
        boolean inside = cue != null
                && Objects.equals(cue.block(), named.block())
                && cue.start() >= named.start()
                && cue.end() <= named.end();
        if (cue == null || !inside) {
            return tidy(named.exact());
        }
        String text = named.exact();
        int from = text.offsetByCodePoints(0, cue.start() - named.start());
        String before = tidy(AUXILIARY.matcher(tidy(text.substring(0, from))).replaceFirst(""));
        return before.isEmpty() ? tidy(text.substring(from + cue.exact().length())) : before;
    }

    private static String tidy(String attribution) {
        return AT_THE_ENDS.matcher(attribution).replaceAll("");
    }

    private static @Nullable String exact(@Nullable Span span) {
        return span == null ? null : span.exact();
    }

    /** What is longer than a line may be is no name, office or verb. */
    private static @Nullable String line(@Nullable String text) {
        String seen = text == null ? "" : PastedPage.seen(text).strip();
        return seen.isEmpty() || seen.codePointCount(0, seen.length()) > Checks.NAME ? null : seen;
    }

    private static @Nullable Integer collapse(@Nullable Integer after, String words) {
        return after != null && after > 0 && after < words.codePointCount(0, words.length()) ? after : null;
    }
}
