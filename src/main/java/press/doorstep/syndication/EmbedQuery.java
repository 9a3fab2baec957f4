package press.doorstep.syndication;

import java.util.Set;
import press.doorstep.web.Parameters;

/**
 * What is to be embedded, and how.
 *
 * @param width at most, in pixels
 * @param height at most, in pixels
 */
record EmbedQuery(String url, boolean xml, int width, int height) {

    private static final int USUAL_WIDTH = 550;
    private static final int ANY = 10_000;

    static EmbedQuery of(Parameters parameters) {
        String url = parameters
                .text("url")
                .orElseThrow(() -> Parameters.invalid("url", "is missing: what is to be embedded?"));
        String format = parameters.choice("format", Set.of("json", "xml")).orElse("json");
        return new EmbedQuery(
                url,
                format.equals("xml"),
                Math.min(USUAL_WIDTH, size(parameters, "maxwidth")),
                size(parameters, "maxheight"));
    }

    private static int size(Parameters parameters, String name) {
        return parameters
                .text(name)
                .map(given -> {
                    if (!given.matches("[1-9][0-9]{0,3}")) {
                        throw Parameters.invalid(name, "is a number of pixels from 1 to 9999.");
                    }
                    return Integer.parseInt(given);
                })
                .orElse(ANY);
    }
}
