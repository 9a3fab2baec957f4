package press.doorstep.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A labelled story with what is said in it; the labels are read out of its text. A batch is what was written at one time. */
record LabelledStory(String batch, String name, Language language, StoryToSearch story, List<Label> labels) {

    static final List<String> BATCHES = List.of("first", "second", "third", "fourth", "fifth");

    /** {@code passage} is the number of a text, headline -1 and standfirst -2; the range counts code points. */
    record Piece(int passage, int start, int end) {}

    /** {@code speaker} is a full name, a printed source in brackets, or "?". */
    record Label(SpeechForm form, String speaker, String words, List<Piece> pieces) {}

    private static final Pattern MARKUP = Pattern.compile("\\[\\[(\\d+):(.*?)]]");

    static List<LabelledStory> all() {
        List<LabelledStory> stories = new ArrayList<>();
        for (String batch : BATCHES) {
            for (Language language : Language.values()) {
                stories.addAll(of(batch, language, ListFile.read("labelled/" + batch + "/" + language.tag() + ".txt")));
            }
        }
        return stories;
    }

    static List<LabelledStory> of(String batch, Language language, List<String> file) {
        List<LabelledStory> stories = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (String line : file) {
            if (line.startsWith("===") && !lines.isEmpty()) {
                stories.add(parse(batch, language, lines));
                lines.clear();
            }
            lines.add(line);
        }
        stories.add(parse(batch, language, lines));
        return stories;
    }

    private static LabelledStory parse(String batch, Language language, List<String> lines) {
        Map<String, List<Piece>> pieces = new LinkedHashMap<>();
        Map<String, StringBuilder> words = new LinkedHashMap<>();
        List<Label> labels = new ArrayList<>();
        List<StoryToSearch.Paragraph> paragraphs = new ArrayList<>();
        String headline = null;
        String standfirst = null;
        for (String line : lines.subList(1, lines.size())) {
            if (line.startsWith("@")) {
                String[] parts = line.substring(1).split(" ", 3);
                SpeechForm form = SpeechForm.valueOf(parts[1].toUpperCase(java.util.Locale.ROOT));
                labels.add(new Label(form, parts[2], words.get(parts[0]).toString(), pieces.get(parts[0])));
            } else if (line.startsWith("H: ")) {
                headline = unmarked(line.substring(3), -1, pieces, words);
            } else if (line.startsWith("S: ")) {
                standfirst = unmarked(line.substring(3), -2, pieces, words);
            } else {
                int number = paragraphs.size();
                paragraphs.add(
                        new StoryToSearch.Paragraph(String.valueOf(number), unmarked(line, number, pieces, words)));
            }
        }
        String name = lines.get(0).substring(3).strip();
        return new LabelledStory(
                batch, name, language, new StoryToSearch(null, headline, standfirst, paragraphs), labels);
    }

    private static String unmarked(
            String line, int passage, Map<String, List<Piece>> pieces, Map<String, StringBuilder> words) {
        StringBuilder text = new StringBuilder();
        Matcher matcher = MARKUP.matcher(line);
        int at = 0;
        while (matcher.find()) {
            text.append(line, at, matcher.start());
            int start = text.codePointCount(0, text.length());
            text.append(matcher.group(2));
            int end = text.codePointCount(0, text.length());
            pieces.computeIfAbsent(matcher.group(1), id -> new ArrayList<>()).add(new Piece(passage, start, end));
            StringBuilder all = words.computeIfAbsent(matcher.group(1), id -> new StringBuilder());
            all.append(all.isEmpty() ? "" : " ").append(matcher.group(2));
            at = matcher.end();
        }
        return text.append(line.substring(at)).toString();
    }
}
