package press.doorstep.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import press.doorstep.text.SearchWords;

/** The words of working copies, by which the desk's list finds them. */
@ApplicationScoped
class ArticleWords {

    private static final String PUT = """
            insert into desk.article_words (article, words)
            select said.article, array_to_tsvector(string_to_array(said.words, ' '))
            from unnest(cast(:articles as uuid[]), cast(:words as text[])) said (article, words)
            on conflict (article) do update set words = excluded.words
            """;

    @Inject
    EntityManager entities;

    /** Keeps the words of stories as they are now; one statement. */
    void put(Collection<Article> articles) {
        if (articles.isEmpty()) {
            return;
        }
        entities.createNativeQuery(PUT)
                .setParameter(
                        "articles", articles.stream().map(article -> article.id).toArray(UUID[]::new))
                .setParameter(
                        "words",
                        articles.stream()
                                .map(article -> String.join(" ", SearchWords.of(article.copy.text(), article.slug)))
                                .toArray(String[]::new))
                .executeUpdate();
    }

    /** Stories whose words nobody has looked at yet, held so that several nodes share the work. */
    List<UUID> missing(int most) {
        return entities.unwrap(Session.class)
                .createNativeQuery(
                        "select article from desk.article_words where words is null limit :most for update skip locked",
                        UUID.class)
                .setParameter("most", most)
                .getResultList();
    }

    /** What finds stories that have all of these words, each at least as a word's beginning. */
    static String query(Collection<String> words) {
        return String.join(
                " & ",
                words.stream()
                        .map(word -> "'" + word.replace("\\", "\\\\").replace("'", "''") + "':*")
                        .toList());
    }
}
