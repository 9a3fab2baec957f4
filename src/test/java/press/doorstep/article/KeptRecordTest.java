package press.doorstep.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import press.doorstep.naming.Kept;
import press.doorstep.text.Block;
import press.doorstep.text.Body;
import press.doorstep.text.Checks;

/** What an import decides about a record: whether the story is written, whether it goes out, and what is said of it. */
class KeptRecordTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final Instant LONG_AGO = Instant.parse("2019-02-13T10:02:00Z");
    private static final UUID ID = UUID.fromString("01a1ee1b-29c0-7c3e-9d1a-2f6b8c4d0e11");

    @Test
    void a_new_draft_is_written_and_stays_at_the_desk() {
        KeptRecord record = decided(record("draft", "A story", null), null);
        assertThat(record.isWritten()).isTrue();
        assertThat(record.isPublished()).isFalse();
        record.written(article());
        assertThat(record.outcome().outcome()).isEqualTo(Kept.Outcome.CREATED);
    }

    @Test
    void a_new_published_story_goes_out_under_its_own_date() {
        KeptRecord record = decided(record("published", "A story", LONG_AGO), null);
        assertThat(record.isPublished()).isTrue();
        record.written(article());
        assertThat(record.release(NOW).firstPublishedAt()).isEqualTo(LONG_AGO);
    }

    @Test
    void the_same_again_changes_nothing() {
        Article present = live(article());
        KeptRecord record = decided(record("published", "A story", null), present);
        assertThat(record.isWritten()).isFalse();
        assertThat(record.isPublished()).isFalse();
        assertThat(record.outcome().outcome()).isEqualTo(Kept.Outcome.UNCHANGED);
    }

    @Test
    void another_text_of_a_public_story_is_written_and_goes_out() {
        KeptRecord record = decided(record("published", "Another headline", null), live(article()));
        assertThat(record.isWritten()).isTrue();
        assertThat(record.isPublished()).isTrue();
        assertThat(record.outcome().outcome()).isEqualTo(Kept.Outcome.UPDATED);
    }

    @Test
    void the_same_text_goes_out_when_readers_do_not_see_it_or_its_date_is_another() {
        assertThat(decided(record("published", "A story", null), article()).isPublished())
                .isTrue();
        Article newer = live(article());
        newer.life.saved();
        assertThat(decided(record("published", "A story", null), newer).isPublished())
                .isTrue();
        assertThat(decided(record("published", "A story", LONG_AGO), live(article()))
                        .isPublished())
                .isTrue();
        assertThat(decided(record("draft", "A story", LONG_AGO), live(article()))
                        .isPublished())
                .isFalse();
    }

    @Test
    void what_is_not_fit_to_be_published_is_refused_but_can_be_a_draft() {
        KeptRecord published = decided(record("published", null, null), null);
        assertThat(published.isWritten()).isFalse();
        assertThat(published.outcome().outcome()).isEqualTo(Kept.Outcome.REFUSED);
        assertThat(decided(record("draft", null, null), null).isWritten()).isTrue();
    }

    @Test
    void a_story_that_is_gone_or_dated_ahead_is_refused() {
        Article gone = live(article());
        gone.life.withdraw(new Withdrawal("withdrawal", null, null), NOW);
        assertThat(decided(record("published", "A story", null), gone).outcome().outcome())
                .isEqualTo(Kept.Outcome.REFUSED);
        assertThat(decided(record("published", "A story", NOW.plusSeconds(1)), null)
                        .outcome()
                        .outcome())
                .isEqualTo(Kept.Outcome.REFUSED);
    }

    private static KeptRecord decided(ArticleRecord sent, Article present) {
        KeptRecord record = new KeptRecord(
                new KeepBatch.Line(0, sent),
                new IdentifyRecords.Identity(ID, false, new Checks()),
                present,
                List.of(),
                NOW);
        if (record.submission().isSound()) {
            record.submission().compose(story(record.submission().manuscript.copy()));
        }
        record.decide(NOW);
        return record;
    }

    private static ArticleRecord record(String state, String headline, Instant publishedAt) {
        BodyRequest body = new BodyRequest(List.of(new Block.Paragraph("b1", "Words.", List.of())), null, null, null);
        return new ArticleRecord(
                ID,
                null,
                null,
                "en",
                null,
                headline,
                null,
                null,
                body,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                state,
                publishedAt,
                null);
    }

    private static Article article() {
        Article article = new Article(ID, 1, "a-story", "ana");
        ArticleRequest sent = ArticleRequest.of(record("draft", "A story", null));
        article.write(story(Manuscript.of(sent, Body.EMPTY, new Checks()).copy()));
        article.revised(NOW, "ana");
        return article;
    }

    private static Article live(Article article) {
        article.life.publish(NOW, NOW, article.revision, article.slug);
        return article;
    }

    private static Story story(Copy copy) {
        return new Story(copy, ID, new ArrayList<>(), List.of(), List.of(), List.of());
    }
}
