package press.doorstep.page;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import press.doorstep.finding.FindQuotations;
import press.doorstep.finding.FoundSpeaker;
import press.doorstep.finding.KnownSpeakers;
import press.doorstep.finding.Language;
import press.doorstep.finding.StoryToSearch;

/** The place a headline begins with, as in {@code Norland: 'We keep the bridge open'}; a speaker before a colon is none. */
final class PlaceOfHeadline {

    private static final Pattern PREFIX =
            Pattern.compile("(\\p{Lu}[\\p{L}'’-]+(?:[ -]\\p{Lu}[\\p{L}'’-]+){0,2}):\\s.+");

    private static final int LONGEST = 300;

    private PlaceOfHeadline() {}

    static @Nullable String of(Language language, String headline, List<String> paragraphs) {
        if (headline.length() > LONGEST) {
            return null;
        }
        Matcher matcher = PREFIX.matcher(headline);
        if (!matcher.matches()) {
            return null;
        }
        String prefix = matcher.group(1);
        String stem = prefix.substring(0, Math.max(3, prefix.length() - 2));
        boolean inStory = paragraphs.stream().anyMatch(paragraph -> paragraph.contains(stem));
        return inStory && !speaks(language, headline, paragraphs, prefix) ? prefix : null;
    }

    private static boolean speaks(Language language, String headline, List<String> paragraphs, String prefix) {
        List<StoryToSearch.Paragraph> blocks = paragraphs.stream()
                .map(text -> new StoryToSearch.Paragraph("", text))
                .toList();
        StoryToSearch story = new StoryToSearch(language, headline, null, blocks);
        return new FindQuotations(KnownSpeakers.NONE)
                .find(story).speakers().stream()
                        .map(FoundSpeaker::name)
                        .anyMatch(name -> (" " + name).endsWith(" " + prefix));
    }
}
