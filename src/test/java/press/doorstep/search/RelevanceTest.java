package press.doorstep.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How well stories are found, by a set of questions and what a reader would want to see: the demo and some stories more, with slips, other
 * scripts and other languages. A question that finds nothing is asked again as it is corrected, as a front end would.
 */
class RelevanceTest {

    private static final int PAGE = 10;

    @TempDir
    Path folder;

    private record Judged(String question, Map<String, Integer> wanted) {}

    private record Score(double gain, double reciprocal) {}

    @Test
    void what_readers_want_comes_first() throws IOException {
        List<Judged> set = judged();
        List<Score> scores = new ArrayList<>();
        StringBuilder table = new StringBuilder();
        try (Shelf shelf = new Shelf(folder)) {
            shelf.putAll("/demo/speakers.ndjson");
            shelf.putAll("/demo/articles.ndjson");
            shelf.putAll("/search/stories.ndjson");
            shelf.show();
            for (Judged judged : set) {
                List<String> found = found(shelf, judged.question());
                Score score = score(judged, found);
                scores.add(score);
                table.append(String.format(
                        Locale.ROOT,
                        "%-45s %6.3f %6.3f %s%n",
                        judged.question(),
                        score.gain(),
                        score.reciprocal(),
                        score.gain() < 0.8 ? found : ""));
            }
        }
        double gain = scores.stream().mapToDouble(Score::gain).average().orElse(0);
        double reciprocal =
                scores.stream().mapToDouble(Score::reciprocal).average().orElse(0);
        System.out.printf(Locale.ROOT, "%-45s nDCG@10   RR%n%s", "question", table);
        System.out.printf(Locale.ROOT, "%d questions: nDCG@10 %.3f, MRR %.3f%n", set.size(), gain, reciprocal);
        assertThat(set).hasSizeGreaterThanOrEqualTo(40);
        assertThat(gain).as("nDCG@10").isGreaterThan(0.90);
        assertThat(reciprocal).as("MRR").isGreaterThan(0.93);
    }

    private static List<String> found(Shelf shelf, String question) {
        List<String> found = shelf.found(question);
        if (!found.isEmpty()) {
            return found;
        }
        CorrectWords corrections = new CorrectWords();
        corrections.index = shelf.index;
        corrections.searches = shelf.searches;
        corrections.live = new AllLive();
        return corrections
                .correct(List.of(Shelf.search(Kind.ARTICLE, question)))
                .map(correction -> shelf.found(correction.q()))
                .orElse(List.of());
    }

    private static Score score(Judged judged, List<String> found) {
        double gain = 0;
        double reciprocal = 0;
        for (int at = 0; at < Math.min(PAGE, found.size()); at++) {
            int grade = judged.wanted().getOrDefault(found.get(at), 0);
            gain += (Math.pow(2, grade) - 1) / log2(at + 2);
            if (grade > 0 && reciprocal == 0) {
                reciprocal = 1.0 / (at + 1);
            }
        }
        List<Integer> best = judged.wanted().values().stream()
                .sorted((one, other) -> other - one)
                .limit(PAGE)
                .toList();
        double ideal = 0;
        for (int at = 0; at < best.size(); at++) {
            ideal += (Math.pow(2, best.get(at)) - 1) / log2(at + 2);
        }
        return new Score(gain / ideal, reciprocal);
    }

    private static double log2(int number) {
        return Math.log(number) / Math.log(2);
    }

    /** {@code question | slug=grade slug=grade}; 3 is what was meant, 2 is about it, 1 touches it. */
    private static List<Judged> judged() throws IOException {
        List<Judged> set = new ArrayList<>();
        String text = new String(
                RelevanceTest.class.getResourceAsStream("/search/judged.txt").readAllBytes(), StandardCharsets.UTF_8);
        for (String line : text.lines().toList()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] parts = line.split("\\|");
            Map<String, Integer> wanted = new HashMap<>();
            for (String grade : parts[1].strip().split("\\s+")) {
                String[] pair = grade.split("=");
                wanted.put(pair[0], Integer.parseInt(pair[1]));
            }
            set.add(new Judged(parts[0].strip(), wanted));
        }
        return set;
    }
}
