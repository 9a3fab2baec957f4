package press.doorstep.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.doorstep.live.PublishedOccurrence.Alteration;

/** What an editor changed in words that were said, by the marks that say so: {@code [...]} and {@code …} leave out, {@code [she]} puts in. */
final class Alterations {

    private static final Pattern MARKED = Pattern.compile("\\[[^\\[\\]]{0,300}]|\\.{3,}|…");
    private static final Pattern NOTHING_SAID = Pattern.compile("[\\[\\].…\\s]*");

    private Alterations() {}

    static List<Alteration> of(String words) {
        List<Alteration> alterations = new ArrayList<>();
        Matcher marked = MARKED.matcher(words);
        while (marked.find()) {
            String text = marked.group();
            int start = words.codePointCount(0, marked.start());
            String kind = NOTHING_SAID.matcher(text).matches() ? "omission" : "insertion";
            alterations.add(new Alteration(kind, start, start + text.codePointCount(0, text.length()), text));
        }
        return List.copyOf(alterations);
    }
}
