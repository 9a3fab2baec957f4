package press.doorstep.page;

import java.util.ArrayList;
import java.util.List;

/** The lines of pasted plain text; text that was broken at a width is put together to paragraphs again. */
final class TextLines {

    private static final int WIDEST_WRAP = 140;
    private static final int NARROWEST_WRAP = 45;

    private TextLines() {}

    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        List<String> run = new ArrayList<>();
        for (String raw : text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u2028', '\n')
                .split("\n", -1)) {
            String line = raw.replace('\u00A0', ' ').replace("\u200B", "").strip();
            if (line.isEmpty()) {
                add(run, lines);
                run.clear();
            } else {
                run.add(line);
            }
        }
        add(run, lines);
        return lines;
    }

    private static void add(List<String> run, List<Line> lines) {
        int width = run.stream().mapToInt(String::length).max().orElse(0);
        StringBuilder paragraph = new StringBuilder();
        for (int i = 0; i < run.size(); i++) {
            paragraph.append(paragraph.isEmpty() ? "" : " ").append(run.get(i));
            if (i + 1 == run.size() || !goesOn(run.get(i), run.get(i + 1), width)) {
                lines.add(line(paragraph.toString()));
                paragraph.setLength(0);
            }
        }
    }

    /** Whether a line was broken only because it was full. */
    private static boolean goesOn(String line, String next, int width) {
        if (width > WIDEST_WRAP || line.length() < NARROWEST_WRAP) {
            return false;
        }
        boolean full = line.length() + next.split(" ", 2)[0].length() + 1 > width * 0.9;
        char last = line.charAt(line.length() - 1);
        boolean closed = ".!?…".indexOf(last) >= 0;
        boolean speechClosed =
                line.length() > 1 && "»”\"“".indexOf(last) >= 0 && ".!?…".indexOf(line.charAt(line.length() - 2)) >= 0;
        boolean small = Character.isLowerCase(next.codePointAt(0));
        return small || (full && !speechClosed && !(closed && line.length() < width * 0.8));
    }

    private static Line line(String text) {
        boolean item = text.startsWith("• ") || text.startsWith("* ");
        return new Line(item ? Line.Kind.ITEM : Line.Kind.TEXT, text, 0);
    }
}
