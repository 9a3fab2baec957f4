package press.doorstep.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Bodies in the form in which they are read, made of what is awkward to write: signs of markup, many scripts, marks that cross. */
final class RandomBodies {

    private static final String[] PIECES = {
        "bridge",
        "Straße",
        "мост",
        "Ёлка",
        "جسر",
        "橋",
        "e\u0301te\u0301",
        "👍",
        "👩‍🚀",
        "don't",
        "don’t",
        "«",
        "»",
        "“",
        "”",
        "*",
        "**",
        "_",
        "__",
        "snake_case",
        "[",
        "]",
        "[a]",
        "[More]",
        "(b)",
        "](x)",
        "<",
        ">",
        "<b>",
        "</p>",
        "<!--",
        "-->",
        "&",
        "&amp;",
        "&#35;",
        "&copy",
        "#",
        "##",
        "# a",
        "+",
        "-",
        "--",
        "---",
        "- a",
        "=",
        "===",
        "~~~",
        "`",
        "``",
        "```",
        "\\",
        "\\*",
        "!",
        "![",
        "|",
        "1.",
        "2)",
        "2014.",
        "https://example.org/",
        "www.example.org",
        "a@example.org",
        "$5",
        "100 %",
        "{x}",
        "^",
        "…",
        "...",
        "—",
        "–",
        "é",
        "ﬁ",
        "\u00a0x",
        "x\u202fy",
        "\"",
        "'",
        "%20",
        "§",
        "·",
        "a*b*c",
        "*a*",
        "_a_",
        "\uD83C\uDDE9\uD83C\uDDEA",
        "0",
        "word",
        "and",
        "the",
        "of",
        "to"
    };

    private final Random random;
    private int ids;

    RandomBodies(long seed) {
        random = new Random(seed);
    }

    Body next() {
        ids = 0;
        List<Block> blocks = new ArrayList<>();
        for (int i = random.nextInt(8); i >= 0; i--) {
            blocks.add(block());
        }
        return new Body(blocks);
    }

    private Block block() {
        String id = id();
        String text = text(true);
        return switch (random.nextInt(10)) {
            case 0 -> heading(id, text(false));
            case 1 -> new Block.Quote(id, text, marks(text));
            case 2, 3 -> new Block.Items(id, random.nextBoolean(), items());
            case 4 -> new Block.Image(id, picture());
            case 5 -> new Block.Footage(id, video());
            case 6 ->
                new Block.Embed(id, "https://www.youtube.com/embed/a?b=1&c=2", maybe("YouTube"), maybe(text(false)));
            case 7 -> new Block.Separator(id);
            default -> new Block.Paragraph(id, text, marks(text));
        };
    }

    private Block heading(String id, String text) {
        return new Block.Heading(id, 2 + random.nextInt(5), text, marks(text));
    }

    private List<Block.Item> items() {
        List<Block.Item> items = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            String text = text(true);
            items.add(new Block.Item(id(), text, marks(text)));
        }
        return items;
    }

    private Picture picture() {
        boolean sized = random.nextBoolean();
        List<Picture.Rendition> renditions = List.of(
                new Picture.Rendition("https://example.org/a,b.jpg", 320, 180),
                new Picture.Rendition("https://example.org/c.jpg", 640, 360));
        return new Picture(
                "https://example.org/a.jpg?x=1&amp=2",
                maybe(text(true)),
                maybe(text(true)),
                maybe(text(true)),
                sized ? 640 : null,
                sized ? 360 : null,
                sized ? new Picture.FocalPoint(0.25, 1) : null,
                random.nextBoolean() ? renditions : null,
                maybe(text(true)));
    }

    private Video video() {
        return new Video(
                "https://example.org/a.mp4",
                maybe("https://example.org/a.jpg"),
                maybe(text(true)),
                maybe(text(true)),
                maybe(text(true)),
                random.nextBoolean() ? 90 : null,
                maybe(text(true)));
    }

    private @Nullable String maybe(String text) {
        return random.nextInt(3) == 0 ? null : text;
    }

    String text(boolean lines) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
            int gap = random.nextInt(20);
            text.append(gap == 0 && lines ? "\n" : gap < 14 ? " " : "");
        }
        TextFlow flow = new TextFlow();
        flow.addLines(text.toString());
        String read = flow.take().text();
        return read.isEmpty() ? text(lines) : read;
    }

    /** Marks in their normal form: not beginning or ending on white space, links apart from each other. */
    List<Mark> marks(String text) {
        int length = CodePoints.count(text);
        List<Mark> marks = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            int start = random.nextInt(length);
            int end = start + 1 + random.nextInt(length - start);
            Mark mark = mark(start, end);
            boolean free = mark.type() != MarkType.LINK
                    || marks.stream()
                            .noneMatch(other ->
                                    other.type() == MarkType.LINK && other.start() <= end && start <= other.end());
            if (free && isSolid(text, start) && isSolid(text, end - 1)) {
                marks.add(mark);
            }
        }
        return Marks.normal(marks, text);
    }

    private Mark mark(int start, int end) {
        return switch (random.nextInt(6)) {
            case 0 -> Mark.of(MarkType.STRONG, start, end);
            case 1 -> Mark.link(start, end, "https://example.org/a_(b)?c=*d*&copy;=e" + random.nextInt(2));
            case 2 -> Mark.quotation(start, end, "q" + random.nextInt(3));
            case 3 -> new Mark(MarkType.PERSON, start, end, null, null, "s1", null);
            case 4 -> new Mark(MarkType.PLACE, start, end, null, null, null, "lindvik");
            default -> Mark.of(MarkType.EMPHASIS, start, end);
        };
    }

    private static boolean isSolid(String text, int position) {
        int character = text.codePointAt(text.offsetByCodePoints(0, position));
        return !Character.isWhitespace(character) && !Character.isSpaceChar(character);
    }

    private String id() {
        return "b" + ++ids;
    }
}
