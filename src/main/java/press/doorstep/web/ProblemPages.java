package press.doorstep.web;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** The problem pages in HTML. */
final class ProblemPages {

    private static final Parser MARKDOWN = Parser.builder().build();
    private static final HtmlRenderer HTML =
            HtmlRenderer.builder().escapeHtml(true).build();

    private ProblemPages() {}

    static byte[] one(ProblemCode problem) {
        return Page.of(problem.title(), """
                <p class="above"><a href="/problems">Problems</a></p>
                <h1>%s</h1>
                <p class="facts"><code>%s</code> · status %d</p>
                %s
                """.formatted(
                        Page.escape(problem.title()),
                        Page.escape(problem.code()),
                        problem.status(),
                        HTML.render(MARKDOWN.parse(problem.explanation()))));
    }

    static byte[] list(Collection<ProblemCode> problems) {
        TreeMap<Integer, List<ProblemCode>> byStatus = problems.stream()
                .collect(Collectors.groupingBy(ProblemCode::status, TreeMap::new, Collectors.toList()));
        StringBuilder groups = new StringBuilder();
        byStatus.forEach((status, codes) -> groups.append("<h2>%d</h2>\n<dl>\n".formatted(status))
                .append(codes.stream().map(ProblemPages::entry).collect(Collectors.joining()))
                .append("</dl>\n"));
        return Page.of("Problems", """
                <p class="above"><a href="/">Doorstep</a></p>
                <h1>Problems</h1>
                <p>Whatever this API refuses, it says as <code>application/problem+json</code> (RFC 9457). The member
                <code>code</code> is one of these, and <code>type</code> leads to its page.</p>
                %s
                """.formatted(groups));
    }

    private static String entry(ProblemCode problem) {
        return "<dt><a href=\"/problems/%1$s\"><code>%1$s</code></a></dt><dd>%2$s</dd>\n"
                .formatted(Page.escape(problem.code()), Page.escape(problem.title()));
    }
}
