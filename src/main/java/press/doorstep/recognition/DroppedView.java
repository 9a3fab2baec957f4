package press.doorstep.recognition;

import java.util.List;
import press.doorstep.page.CleanedPage;

/** Words of a page that were left out, and the rule that left them out. */
record DroppedView(String text, String rule) {

    private static final int MOST = 1_000;
    private static final int LONGEST = 1_000;

    /** As many as can be looked through, long ones cut. */
    static List<DroppedView> of(List<CleanedPage.Dropped> dropped) {
        return dropped.stream()
                .limit(MOST)
                .map(each -> new DroppedView(cut(PastedPage.seen(each.text())), each.rule()))
                .toList();
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
