package press.doorstep.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.doorstep.live.Term;
import press.doorstep.live.TermFilter;

/**
 * How long questions take with {@code -Dsearch.stories=1000000} made-up stories (100,000 unless told) of the shape of a wire archive, through
 * the code that makes and asks the index in the application; HTTP and the reading of cards by id are not in these figures.
 */
@Tag("slow")
class SearchSpeedTest {

    private static final int STORIES = Integer.getInteger("search.stories", 100_000);
    private static final int ROUNDS = Integer.getInteger("search.rounds", 400);
    private static final long NOW = 1_793_000_000_000L;

    @TempDir
    Path folder;

    private record Question(String name, String words, TermFilter filter) {}

    @Test
    void questions_are_answered_in_time() throws Exception {
        MadeUpStories stories = new MadeUpStories(STORIES);
        String kept = System.getProperty("search.folder");
        try (Shelf shelf = new Shelf(kept == null ? folder : Path.of(kept))) {
            shelf.index.terms = stories.terms();
            fill(shelf, stories);
            List<Question> questions = List.of(
                    new Question("rare", stories.rare(), TermFilter.ALL),
                    new Question("medium 3 %", "NATO", TermFilter.ALL),
                    new Question("very common", "government", TermFilter.ALL),
                    new Question("two common", "government minister", TermFilter.ALL),
                    new Question("phrase of common", "\"prime minister\"", TermFilter.ALL),
                    new Question("medium, filtered", "NATO", filter(Term.language("en"), stories.topic())),
                    new Question("common, filtered", "government", filter(Term.language("en"), stories.topic())));
            System.out.println("| words | found | with | clients | " + Timings.HEADER + " |");
            System.out.println("|---|---:|---|---:|" + Timings.RULE + "|");
            double medium = 0;
            for (Question question : questions) {
                for (int clients : new int[] {1, 8}) {
                    double bare = measure(shelf, question, clients, "", search -> find(shelf, search));
                    medium = question.name().equals("medium 3 %") && clients == 8 ? bare : medium;
                    measure(
                            shelf,
                            question,
                            clients,
                            "highlights",
                            search -> marks(shelf).mark(search, find(shelf, search)));
                    measure(shelf, question, clients, "facets, highlights", search -> {
                        List<Hit> hits = find(shelf, search);
                        facets(shelf).count(search, Fields.FACETS, 10);
                        marks(shelf).mark(search, hits);
                    });
                }
            }
            assertThat(medium).as("p99 of the medium word with 8 clients, ms").isLessThan(200);
        }
    }

    /** An index that was left in {@code -Dsearch.folder} by a run before is used again. */
    private void fill(Shelf shelf, MadeUpStories stories) throws Exception {
        if (shelf.index.read(null, snapshot -> snapshot.reader().numDocs()) == STORIES) {
            return;
        }
        long start = System.nanoTime();
        ExecutorService makers = Executors.newFixedThreadPool(2);
        List<Future<?>> made = new ArrayList<>();
        for (int part = 0; part < 2; part++) {
            int from = part;
            made.add(makers.submit(() -> {
                for (int number = STORIES - from; number > 0; number -= 2) {
                    shelf.put(stories.story(number));
                }
            }));
        }
        for (Future<?> each : made) {
            each.get();
        }
        makers.shutdown();
        shelf.files.commit();
        shelf.show();
        System.out.printf(
                Locale.ROOT,
                "%,d stories made findable in %,d s, %,d MB on disk%n",
                STORIES,
                TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start),
                size() >> 20);
    }

    private long size() throws IOException {
        try (var files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private static TermFilter filter(Term... terms) {
        return TermFilter.ALL.allOf(List.of(terms));
    }

    private static List<Hit> find(Shelf shelf, Search search) {
        return shelf.searches.search(search, null, 20, NOW).list();
    }

    private static CountFacets facets(Shelf shelf) {
        CountFacets facets = new CountFacets();
        facets.index = shelf.index;
        facets.terms = shelf.index.terms;
        return facets;
    }

    private static MarkHits marks(Shelf shelf) {
        MarkHits marks = new MarkHits();
        marks.index = shelf.index;
        return marks;
    }

    private static double measure(Shelf shelf, Question question, int clients, String what, Consumer<Search> asking)
            throws Exception {
        Search search = new Search(
                Kind.ARTICLE,
                SearchText.of(question.words()),
                new SearchConditions(question.filter(), null, null, null, null, null, true),
                Set.of(),
                SearchOrder.RELEVANCE);
        Timings timings = Timings.of(clients, ROUNDS, number -> asking.accept(search));
        System.out.printf(
                Locale.ROOT,
                "| %s | %,d | %s | %d | %s |%n",
                question.name(),
                shelf.searches.count(search),
                what,
                clients,
                timings.row());
        return timings.worst();
    }
}
