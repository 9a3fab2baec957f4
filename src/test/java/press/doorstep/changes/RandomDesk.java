package press.doorstep.changes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writers who do whatever comes to their minds with things that all of them share, and are sometimes refused. */
public final class RandomDesk {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");
    private static final Pattern QUOTATION = Pattern.compile("\"quotations\":\\[\\{\"id\":\"([0-9a-f-]{36})\"");

    /** Refused because of what was picked. */
    private static final Pattern UNLUCKY =
            Pattern.compile("There is a translation into this language already|Is the topic itself|itself");

    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "it", "nb", "ru", "sv", "uk");

    /** What somebody does, and how often beside the others. */
    private enum Deed {
        DRAFT(14),
        PUBLISH(26),
        EDIT(14),
        RENAME_STORY(4),
        CORRECT(6),
        WITHDRAW(6),
        KILL(2),
        MAKE_SPEAKER(2),
        RENAME_SPEAKER(4),
        MERGE_SPEAKER(1),
        MAKE_TOPIC(2),
        RENAME_TOPIC(3),
        MOVE_TOPIC(1),
        MERGE_TOPIC(1),
        MAKE_AUTHOR(1),
        RENAME_AUTHOR(2),
        MERGE_AUTHOR(1),
        EDIT_QUOTATION(4),
        MERGE_QUOTATION(1),
        MAKE_COLLECTION(1),
        EDIT_COLLECTION(1),
        SHOW_COLLECTION(2),
        HIDE_COLLECTION(1);

        private final int often;

        Deed(int often) {
            this.often = often;
        }

        static Deed any(Random chance) {
            int all = 0;
            for (Deed deed : values()) {
                all += deed.often;
            }
            int at = chance.nextInt(all);
            for (Deed deed : values()) {
                at -= deed.often;
                if (at < 0) {
                    return deed;
                }
            }
            throw new IllegalStateException();
        }
    }

    private final String base;
    private final String key;
    private final String word;
    private final Map<String, List<String>> things = Map.of(
            "articles", new CopyOnWriteArrayList<>(),
            "speakers", new CopyOnWriteArrayList<>(),
            "topics", new CopyOnWriteArrayList<>(),
            "authors", new CopyOnWriteArrayList<>(),
            "quotations", new CopyOnWriteArrayList<>(),
            "collections", new CopyOnWriteArrayList<>());
    private final Map<Deed, LongAdder> done = new EnumMap<>(Deed.class);
    private final Map<String, LongAdder> refused = new TreeMap<>();
    private final AtomicInteger number = new AtomicInteger();
    private final String bell;

    public RandomDesk(URI address, String key, String word) {
        this.base = address.toString().replaceAll("/$", "") + "/manage/v1/";
        this.key = key;
        this.word = word;
        for (Deed deed : Deed.values()) {
            done.put(deed, new LongAdder());
        }
        Random chance = new Random(1);
        for (Deed deed :
                List.of(Deed.MAKE_SPEAKER, Deed.MAKE_TOPIC, Deed.MAKE_AUTHOR, Deed.DRAFT, Deed.MAKE_COLLECTION)) {
            for (int i = 0; i < 4; i++) {
                does(deed, chance);
            }
        }
        make("topics", "{\"kind\": \"subject\", %s}".formatted(names("Bell")));
        bell = things.get("topics").remove(things.get("topics").size() - 1);
    }

    /** So many operations by so many writers at once. */
    public void work(int operations, int writers) throws Exception {
        AtomicInteger left = new AtomicInteger(operations);
        ExecutorService desk = Executors.newFixedThreadPool(writers);
        List<Future<?>> work = new ArrayList<>();
        for (int writer = 0; writer < writers; writer++) {
            Random chance = new Random(writer);
            work.add(desk.submit(() -> {
                while (left.getAndDecrement() > 0) {
                    does(Deed.any(chance), chance);
                }
            }));
        }
        desk.shutdown();
        for (Future<?> writer : work) {
            writer.get(30, TimeUnit.MINUTES);
        }
    }

    /** Something small that everybody hears of. */
    void ring() {
        int status = patch("topics", bell, "{%s}".formatted(names("Bell")));
        if (status != 200) {
            throw new AssertionError("The bell answers " + status);
        }
    }

    @Override
    public String toString() {
        synchronized (refused) {
            return "done " + done + ", refused " + refused;
        }
    }

    private void does(Deed deed, Random chance) {
        int status = switch (deed) {
            case DRAFT -> make("articles", story(chance, true));
            case PUBLISH -> step("PUT", "articles", chance, "/publication", "{}");
            case EDIT -> patch("articles", any("articles", chance), story(chance, false));
            case RENAME_STORY -> patch("articles", any("articles", chance), slug());
            case CORRECT ->
                step(
                        "POST",
                        "articles",
                        chance,
                        "/corrections",
                        "{\"kind\": \"correction\", \"severity\": \"minor\", \"text\": \"It was %d.\", \"publish\": true}"
                                .formatted(chance.nextInt(1000)));
            case WITHDRAW -> withdrawn(chance, "withdrawal");
            case KILL -> withdrawn(chance, "kill");
            case MAKE_SPEAKER -> make("speakers", "{\"kind\": \"person\", %s}".formatted(names("Speaker")));
            case RENAME_SPEAKER -> renamed("speakers", "Speaker", chance);
            case MERGE_SPEAKER -> merged("speakers", chance);
            case MAKE_TOPIC -> make("topics", "{\"kind\": \"subject\", %s}".formatted(names("Topic")));
            case RENAME_TOPIC -> renamed("topics", "Topic", chance);
            case MOVE_TOPIC ->
                step("POST", "topics", chance, "/move", "{\"broader\": \"%s\"}".formatted(any("topics", chance)));
            case MERGE_TOPIC -> merged("topics", chance);
            case MAKE_AUTHOR -> make("authors", "{%s}".formatted(names("Author")));
            case RENAME_AUTHOR -> renamed("authors", "Author", chance);
            case MERGE_AUTHOR -> merged("authors", chance);
            case EDIT_QUOTATION ->
                patch(
                        "quotations",
                        any("quotations", chance),
                        "{\"occasion\": \"Meeting %d\"}".formatted(number.incrementAndGet()));
            case MERGE_QUOTATION -> merged("quotations", chance);
            case MAKE_COLLECTION ->
                make("collections", collection(chance, "\"kind\": \"dossier\", \"language\": \"en\", "));
            case EDIT_COLLECTION -> patch("collections", any("collections", chance), collection(chance, ""));
            case SHOW_COLLECTION -> step("PUT", "collections", chance, "/publication", "{}");
            case HIDE_COLLECTION -> step("DELETE", "collections", chance, "/publication", "");
        };
        if (status < 300) {
            done.get(deed).increment();
            return;
        }
        synchronized (refused) {
            refused.computeIfAbsent(deed + " " + status, none -> new LongAdder())
                    .increment();
        }
    }

    private String any(String kind, Random chance) {
        List<String> all = things.get(kind);
        return all.isEmpty() ? "00000000-0000-7000-8000-000000000000" : all.get(chance.nextInt(all.size()));
    }

    private String story(Random chance, boolean whole) {
        int said = chance.nextInt(12);
        String words = "we shall build harbour %d of %s before the winter comes".formatted(said, word);
        String translation =
                whole && chance.nextInt(6) == 0 && !things.get("articles").isEmpty()
                        ? "\"translationOf\": \"%s\", ".formatted(any("articles", chance))
                        : "";
        return """
                {%s%s"headline": "Story %d of %s", "place": "%s", "topics": ["%s"], "byline": [{"author": "%s"}],
                 "body": {"markdown": "“%s,” said somebody.\\n\\nParagraph %d."},
                 "quotations": [{"speaker": "%s", "form": "direct", "text": "%s", "saidOn": "2026-01-0%d"}]}
                """.formatted(
                whole ? "\"language\": \"%s\", ".formatted(LANGUAGES.get(chance.nextInt(LANGUAGES.size()))) : "",
                translation,
                number.incrementAndGet(),
                word,
                chance.nextBoolean() ? "Lindvik" : "Skarn",
                any("topics", chance),
                any("authors", chance),
                words,
                chance.nextInt(100),
                any("speakers", chance),
                words,
                1 + said % 9);
    }

    private String names(String what) {
        int n = number.incrementAndGet();
        return "\"slug\": \"%1$s-%2$s-%3$d\", \"names\": {\"en\": \"%4$s %3$d of %2$s\"}"
                .formatted(what.toLowerCase(java.util.Locale.ROOT), word, n, what);
    }

    private String slug() {
        return "{\"slug\": \"%s-%d\"}".formatted(word, number.incrementAndGet());
    }

    private int renamed(String kind, String what, Random chance) {
        String body = chance.nextInt(3) == 0
                ? "{%s}".formatted(names(what))
                : "{%s}".formatted(names(what).replaceFirst("\"slug\": \"[^\"]*\", ", ""));
        return patch(kind, any(kind, chance), body);
    }

    private String collection(Random chance, String head) {
        return "{%s\"title\": \"Dossier %d of %s\", \"articles\": [\"%s\"]}"
                .formatted(head, number.incrementAndGet(), word, any("articles", chance));
    }

    private int withdrawn(Random chance, String kind) {
        return step(
                "PUT",
                "articles",
                chance,
                "/withdrawal",
                "{\"kind\": \"%s\", \"reason\": \"It is wrong\"}".formatted(kind));
    }

    private int merged(String kind, Random chance) {
        return step("POST", kind, chance, "/merge", "{\"into\": \"%s\"}".formatted(any(kind, chance)));
    }

    private int make(String kind, String body) {
        HttpResponse<String> made = send("POST", kind, null, body);
        Matcher id = ID.matcher(made.body());
        if (made.statusCode() == 201 && id.find()) {
            things.get(kind).add(id.group(1));
            Matcher quotation = QUOTATION.matcher(made.body());
            if (quotation.find()) {
                things.get("quotations").add(quotation.group(1));
            }
        }
        return made.statusCode();
    }

    private int patch(String kind, String id, String body) {
        return changed("PATCH", kind, id, "", body);
    }

    private int step(String method, String kind, Random chance, String step, String body) {
        return changed(method, kind, any(kind, chance), step, body);
    }

    private int changed(String method, String kind, String id, String step, String body) {
        HttpResponse<String> read = send("GET", kind + "/" + id, null, "");
        String etag = read.headers().firstValue("ETag").orElse(null);
        return read.statusCode() == 200
                ? send(method, kind + "/" + id + step, etag, body).statusCode()
                : read.statusCode();
    }

    private HttpResponse<String> send(String method, String path, String etag, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", method.equals("PATCH") ? "application/merge-patch+json" : "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        if (etag != null) {
            request.header("If-Match", etag);
        }
        try {
            HttpResponse<String> answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 500
                    || answer.statusCode() == 400
                            && !UNLUCKY.matcher(answer.body()).find()) {
                throw new AssertionError(method + " " + path + " " + body + "\n" + answer.body());
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
