package press.doorstep.article;

import java.util.Set;
import press.doorstep.text.Checks;

/** Reads a link as it was sent. */
final class LinkReading {

    private static final Set<String> KINDS =
            Set.of("related", "background", "previous", "followUp", "source", "partner", "external");

    private LinkReading() {}

    static Manuscript.Reading of(Checks checks, String pointer, LinkEntry sent) {
        String article = checks.line(pointer + "/article", sent.article(), Checks.NAME);
        String url = checks.webAddress(pointer + "/url", sent.url());
        String title = checks.line(pointer + "/title", sent.title(), Checks.NAME);
        if ((article == null) == (url == null)) {
            checks.fault(pointer, "Must have either an article or an url.");
        }
        if (url != null && title == null) {
            checks.fault(pointer + "/title", "Must be there: a link to an address has no title of its own.");
        }
        return new Manuscript.Reading(
                pointer,
                checks.choice(pointer + "/kind", sent.kind(), KINDS, "related"),
                article,
                url,
                title,
                checks.line(pointer + "/partner", sent.partner(), Checks.NAME));
    }
}
