package press.doorstep.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import press.doorstep.naming.Ids;
import press.doorstep.naming.Kept;

/** Keeps one batch of records with a fixed number of statements. Joins the caller's transaction. */
@ApplicationScoped
class KeepBatch {

    @Inject
    IdentifyRecords identifying;

    @Inject
    Relatives relatives;

    @Inject
    Articles articles;

    @Inject
    ComposeStories composing;

    @Inject
    WriteStories writing;

    @Inject
    PublishStories publishing;

    @Inject
    Corrections corrections;

    @Inject
    Ids ids;

    @Inject
    DueTimes dueTimes;

    @Inject
    Clock clock;

    /** A record and its place in what was asked. */
    record Line(int number, ArticleRecord record) {}

    /** Outcomes by line. Lines about a story that an earlier line is about are left for later and have none. */
    Map<Integer, Kept> keep(List<Line> lines, String by) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Map<Line, IdentifyRecords.Identity> about = first(identifying.identify(lines));
        Set<UUID> present = articles.existing(
                about.values().stream().map(IdentifyRecords.Identity::id).toList());
        relatives.hold(present);
        Map<UUID, Article> there = articles.whole(present);
        List<KeptRecord> batch = new ArrayList<>();
        Map<UUID, List<Correction>> told = corrections.of(about.entrySet().stream()
                .filter(entry -> entry.getKey().record().corrections() != null)
                .map(entry -> entry.getValue().id())
                .toList());
        about.forEach((line, identity) -> batch.add(new KeptRecord(
                line, identity, there.get(identity.id()), told.getOrDefault(identity.id(), List.of()), now)));
        composing.compose(
                batch.stream()
                        .map(KeptRecord::submission)
                        .filter(Submission::isSound)
                        .toList(),
                by);
        batch.forEach(record -> record.decide(now));
        write(batch.stream().filter(KeptRecord::isWritten).toList(), now, by);
        publish(batch.stream().filter(KeptRecord::isPublished).toList(), now, by);
        writing.index(batch.stream()
                .filter(KeptRecord::isWritten)
                .map(KeptRecord::article)
                .toList());
        Map<Integer, Kept> outcomes = new HashMap<>();
        batch.forEach(record -> outcomes.put(record.line().number(), record.outcome()));
        return outcomes;
    }

    /** The first line about each story. */
    private static Map<Line, IdentifyRecords.Identity> first(Map<Line, IdentifyRecords.Identity> about) {
        Set<UUID> seen = new HashSet<>();
        about.values().removeIf(identity -> !seen.add(identity.id()));
        return about;
    }

    private void write(List<KeptRecord> records, Instant now, String by) {
        List<Article> written =
                writing.write(records.stream().map(KeptRecord::submission).toList(), now, by);
        for (int i = 0; i < records.size(); i++) {
            records.get(i).written(written.get(i));
            if (!records.get(i).isPublished()) {
                writing.keepRevision(records.get(i).submission(), written.get(i));
            }
        }
    }

    private void publish(List<KeptRecord> records, Instant now, String by) {
        List<Article> naming = records.stream()
                .map(KeptRecord::article)
                .filter(article -> article.story().namesStories(article.id))
                .toList();
        articles.persist(naming);
        relatives.hold(naming.stream().map(article -> article.id).toList());
        List<Instant> due = records.stream()
                .map(record -> record.article().life.scheduledAt)
                .filter(Objects::nonNull)
                .toList();
        for (KeptRecord record : records) {
            if (!record.isWritten()) {
                record.article().revised(now, by);
            }
        }
        List<Correction> told = records.stream()
                .flatMap(record -> record.corrections(ids::next, by).stream())
                .toList();
        if (!told.isEmpty()) {
            articles.persist(records.stream().map(KeptRecord::article));
            corrections.persist(told);
            corrections.flush();
        }
        publishing.publish(records.stream().map(record -> record.release(now)).toList(), now, by);
        dueTimes.change(due, List.of());
        Set<UUID> corrected =
                told.stream().map(correction -> correction.article).collect(Collectors.toSet());
        records.stream()
                .map(KeptRecord::article)
                .filter(article -> corrected.contains(article.id))
                .forEach(article -> article.life.correct());
    }
}
