package press.doorstep.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import press.doorstep.live.ArticleText;
import press.doorstep.live.LiveTexts;
import press.doorstep.live.NameText;
import press.doorstep.live.QuotationText;

/** Makes the index of all that is live: names first, then stories and quotations, the newest first, so that what is asked most is there soon. */
@ApplicationScoped
class FillIndex {

    private static final int RUN = 200;
    private static final long SHOW_EVERY = 1_000_000_000L;
    private static final long COMMIT_EVERY = 15_000_000_000L;

    private static final String STORIES = "stories";
    private static final String QUOTATIONS = "quotations";

    @Inject
    LiveTexts live;

    @Inject
    SearchIndex index;

    private long shownAt = System.nanoTime();
    private long committedAt = shownAt;

    /** Goes a step on from where it was left; false when all is there. */
    boolean step(IndexFiles files) throws IOException {
        IndexProgress progress = files.progress();
        if (progress.complete()) {
            return false;
        }
        Documents documents = new Documents(index.analyzers());
        switch (progress.stage()) {
            case STORIES -> stories(files, documents, Long.parseLong(progress.reached()));
            case QUOTATIONS -> quotations(files, documents, Long.parseLong(progress.reached()));
            default -> {
                names(files, documents);
                reached(files, STORIES, Long.toString(Long.MAX_VALUE));
            }
        }
        return true;
    }

    private void names(IndexFiles files, Documents documents) throws IOException {
        for (NameText topic : live.topics()) {
            files.put(Kind.TOPIC, topic.id(), documents.of(Kind.TOPIC, topic));
        }
        List<NameText> speakers = live.speakersBehind(new UUID(0, 0), RUN);
        while (!speakers.isEmpty()) {
            for (NameText speaker : speakers) {
                files.put(Kind.SPEAKER, speaker.id(), documents.of(Kind.SPEAKER, speaker));
            }
            speakers = live.speakersBehind(speakers.get(speakers.size() - 1).id(), RUN);
        }
    }

    private void stories(IndexFiles files, Documents documents, long before) throws IOException {
        List<ArticleText> stories = live.articlesBefore(before, RUN);
        for (ArticleText story : stories) {
            files.put(Kind.ARTICLE, story.id(), documents.of(story));
        }
        if (stories.size() < RUN) {
            reached(files, QUOTATIONS, Long.toString(Long.MAX_VALUE));
        } else {
            reached(
                    files,
                    STORIES,
                    Long.toString(stories.get(stories.size() - 1).number()));
        }
    }

    private void quotations(IndexFiles files, Documents documents, long before) throws IOException {
        List<QuotationText> quotations = live.quotationsBefore(before, RUN);
        for (QuotationText quotation : quotations) {
            files.put(Kind.QUOTATION, quotation.id(), documents.of(quotation));
        }
        if (quotations.size() < RUN) {
            reached(files, IndexProgress.DONE, "");
        } else {
            reached(
                    files,
                    QUOTATIONS,
                    Long.toString(quotations.get(quotations.size() - 1).number()));
        }
    }

    private void reached(IndexFiles files, String stage, String last) throws IOException {
        files.progress(files.progress().at(stage, last));
        long now = System.nanoTime();
        if (files.progress().complete() || now - shownAt > SHOW_EVERY) {
            index.refresh(files);
            shownAt = now;
        }
        if (files.progress().complete() || now - committedAt > COMMIT_EVERY) {
            files.commit();
            committedAt = now;
        }
    }
}
