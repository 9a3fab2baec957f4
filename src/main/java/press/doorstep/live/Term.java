package press.doorstep.live;

import java.util.Set;
import java.util.UUID;

/** One value to filter by. Ids and slugs are those of live things: resolve references first ({@link LiveReferences}). */
public record Term(String kind, String key) {

    /** The kinds of stories there are. */
    public static final Set<String> ARTICLE_KINDS =
            Set.of("news", "opinion", "interview", "statement", "analysis", "feature", "live", "factCheck", "obituary");

    /** What everything has; only counted. */
    static final Term ALL = new Term("all", "all");

    /** A room's things, only counted: {@code speakers}, {@code authors}. */
    static Term count(String room) {
        return new Term("count", room);
    }

    /** What is said of a story whose body a partner may not have; it stands in no list. */
    static final Term HELD_BACK = new Term("heldBack", "body");

    /** Numbers of partners are far below it. */
    private static final int BODIES = -1_000_000_000;

    /** The number of a partner among terms: what they may have has it. */
    public static int partner(int partner) {
        return -partner;
    }

    /** The number that says so of a story whose body a partner may not have. */
    public static int withoutBody(int partner) {
        return BODIES - partner;
    }

    /** Stories of a topic, with those of its narrower topics unless {@code exact}. */
    public static Term topic(UUID id, boolean exact) {
        return new Term(exact ? "topicExact" : "topic", id.toString());
    }

    public static Term speaker(UUID id) {
        return new Term("speaker", id.toString());
    }

    public static Term author(UUID id) {
        return new Term("author", id.toString());
    }

    public static Term place(String slug) {
        return new Term("place", slug);
    }

    /** A language and its variants: {@code en} is {@code en-GB} too; {@code tag} in canonical case. */
    public static Term language(String tag) {
        return new Term("language", tag);
    }

    public static Term source(String slug) {
        return new Term("source", slug);
    }

    public static Term kind(String kind) {
        return new Term("kind", kind);
    }

    public static Term form(String form) {
        return new Term("form", form);
    }

    public static Term medium(String medium) {
        return new Term("medium", medium);
    }

    /** {@code slug} is that of the occasion's folded name. */
    public static Term occasion(String slug) {
        return new Term("occasion", slug);
    }

    public static Term verification(String verification) {
        return new Term("verification", verification);
    }

    /** {@code slug} is that of the title or of the organisation of the office held when the words were said. */
    public static Term roleAt(String slug) {
        return new Term("roleAt", slug);
    }
}
