package press.doorstep.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;

/** Whatever a story is made of, blocks, HTML, Markdown and text deliver the same words, and the same of them are quotations. */
class BodyFormatsAgreeTest {

    private static final int STORIES = 1_500;

    private static final String[] WORDS =
            ("bridge harbour мост ёлка Ёж гавань جسر הגשר פתוח 橋 👍 👩‍🚀 e\u0301te\u0301 naïve don’t *star* _snake_ <b> &amp; [a] # "
                            + "\uD83C\uDDE9\uD83C\uDDEA Straße ﬁn 100 % https://example.org/ qu’elle \\ ` ~ |")
                    .split(" ");

    private final Random chance = new Random(20261123);
    private int number;

    /** What is quoted, as it stands in the story, piece by piece. */
    private record Story(Body body, Map<String, List<String>> quoted) {}

    @Test
    void the_four_formats_have_the_same_words_and_the_same_quotations() {
        int quotations = 0;
        for (int i = 0; i < STORIES; i++) {
            Story story = story();
            quotations += story.quoted().size();
            Body body = story.body();
            assertThat(quotedIn(body)).isEqualTo(story.quoted());

            String html = BodyHtml.of(body);
            Document parsed = Jsoup.parseBodyFragment(html);
            assertThat(words(parsed)).as(html).isEqualTo(words(body));
            assertThat(quotedIn(parsed)).as(html).isEqualTo(joined(story.quoted()));

            String markdown = BodyMarkdown.of(body);
            Body read = BodyReader.markdown(markdown);
            assertThat(words(read)).as(markdown).isEqualTo(words(body));
            assertThat(joined(quotedIn(read))).as(markdown).isEqualTo(joined(story.quoted()));

            BodyText text = BodyText.of(body);
            assertThat(solid(text.text().replaceAll("(?m)^(?:- |[0-9]+\\. )", "")))
                    .isEqualTo(solid(String.join("", words(body)).replaceAll("(?m)^(?:- |[0-9]+\\. )", "")));
            assertThat(joined(quotedIn(text))).as(text.text()).isEqualTo(joined(story.quoted()));
        }
        System.out.printf("%d quotations in %d stories, alike in four formats%n", quotations, STORIES);
    }

    private Story story() {
        List<Block> blocks = new ArrayList<>();
        List<String> said = new ArrayList<>();
        for (int i = chance.nextInt(4); i >= 0; i--) {
            String id = "b" + (blocks.size() + 1);
            String text = words(3) + " " + speech(said) + " " + words(3);
            List<Mark> marks = marks(text);
            blocks.add(
                    switch (chance.nextInt(4)) {
                        case 0 -> new Block.Quote(id, text, marks);
                        case 1 ->
                            new Block.Items(id, chance.nextBoolean(), List.of(new Block.Item(id + "i", text, marks)));
                        default -> new Block.Paragraph(id, text, marks);
                    });
        }
        Body bare = new Body(blocks);
        FoldedStory folded = FoldedStory.of(new StoryText("", null, bare));
        Map<Anchor, String> anchors = new LinkedHashMap<>();
        Map<String, List<String>> quoted = new LinkedHashMap<>();
        for (String words : said) {
            Anchor anchor = folded.find(words, 1).orElseThrow(() -> new AssertionError(words + " in " + bare));
            String quotation = "q" + (anchors.size() + 1);
            anchors.put(anchor, quotation);
            quoted.put(quotation, anchor.spans().stream().map(Span::exact).toList());
        }
        return new Story(QuotationMarks.place(bare, anchors), quoted);
    }

    /** Whole, interrupted, or with another quotation in it; no two have the same words. */
    private String speech(List<String> said) {
        String first = unique();
        String second = unique();
        switch (chance.nextInt(3)) {
            case 0 -> {
                said.add(first);
                return "“" + first + "”";
            }
            case 1 -> {
                said.add(first + " " + second);
                return "«" + first + "», she said on Monday, «" + second + "»";
            }
            default -> {
                String inner = unique();
                said.add(first + " " + inner + " " + second);
                said.add(inner);
                return "„" + first + " ‘" + inner + "’ " + second + "“";
            }
        }
    }

    private String unique() {
        return "so" + ++number + " " + words(1 + chance.nextInt(4)) + " end" + ++number;
    }

    private String words(int many) {
        return Stream.generate(() -> WORDS[chance.nextInt(WORDS.length)])
                .limit(many)
                .collect(Collectors.joining(" "));
    }

    /** Marks that cross quotations at will. */
    private List<Mark> marks(String text) {
        int length = CodePoints.count(text);
        List<Mark> marks = new ArrayList<>();
        for (int i = chance.nextInt(4); i > 0; i--) {
            int start = chance.nextInt(length);
            int end = start + 1 + chance.nextInt(length - start);
            String marked = CodePoints.slice(text, start, end);
            if (marked.equals(marked.strip())) {
                marks.add(
                        switch (chance.nextInt(3)) {
                            case 0 -> Mark.of(MarkType.EMPHASIS, start, end);
                            case 1 -> Mark.of(MarkType.STRONG, start, end);
                            default -> new Mark(MarkType.PERSON, start, end, null, null, "s1", null);
                        });
            }
        }
        return Marks.normal(marks, text);
    }

    private static List<String> words(Body body) {
        return texts(body).map(Block.Prose::text).toList();
    }

    private static Stream<Block.Prose> texts(Body body) {
        return body.blocks().stream()
                .flatMap(block -> block instanceof Block.Items list
                        ? list.items().stream()
                                .map(item -> (Block.Prose) new Block.Paragraph(item.id(), item.text(), item.marks()))
                        : Stream.of((Block.Prose) block));
    }

    private static Map<String, List<String>> quotedIn(Body body) {
        Map<String, List<String>> quoted = new LinkedHashMap<>();
        texts(body)
                .forEach(block -> block.marks().stream()
                        .filter(mark -> mark.type() == MarkType.QUOTATION)
                        .forEach(mark -> quoted.computeIfAbsent(mark.quotation(), none -> new ArrayList<>())
                                .add(CodePoints.slice(block.text(), mark.start(), mark.end()))));
        return quoted;
    }

    private static Map<String, List<String>> quotedIn(BodyText text) {
        Map<String, List<String>> quoted = new LinkedHashMap<>();
        text.spans()
                .forEach(span -> quoted.computeIfAbsent(span.quotation(), none -> new ArrayList<>())
                        .add(CodePoints.slice(text.text(), span.start(), span.end())));
        return quoted;
    }

    private static List<String> words(Document html) {
        return html.select("p, li").stream().map(BodyFormatsAgreeTest::said).toList();
    }

    /** An element may be cut where marks cross; its parts are read one behind the other. */
    private static Map<String, String> quotedIn(Document html) {
        Map<String, String> quoted = new LinkedHashMap<>();
        html.select("span.quotation")
                .forEach(part -> quoted.merge(part.attr("data-quotation"), said(part), String::concat));
        return quoted;
    }

    private static String said(Element element) {
        return element.nodeStream(TextNode.class).map(TextNode::getWholeText).collect(Collectors.joining());
    }

    private static Map<String, String> joined(Map<String, List<String>> quoted) {
        return quoted.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> String.join("", each.getValue())));
    }

    private static String solid(String text) {
        Function<String, String> dropped = all -> all.replaceAll("\\s", "");
        return dropped.apply(text);
    }
}
