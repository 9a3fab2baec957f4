package press.doorstep.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import press.doorstep.article.ArticleRecord;
import press.doorstep.article.KeepArticles;
import press.doorstep.author.AuthorRecord;
import press.doorstep.author.KeepAuthors;
import press.doorstep.collection.CollectionRecord;
import press.doorstep.collection.KeepCollections;
import press.doorstep.naming.Kept;
import press.doorstep.quotation.KeepQuotations;
import press.doorstep.quotation.QuotationRecord;
import press.doorstep.speaker.KeepSpeakers;
import press.doorstep.speaker.SpeakerRecord;
import press.doorstep.topic.KeepTopics;
import press.doorstep.topic.TopicRecord;

/** Hands records to the rooms they are for. Joins the caller's transaction. */
@ApplicationScoped
class DeskRooms {

    @Inject
    KeepTopics topics;

    @Inject
    KeepSpeakers speakers;

    @Inject
    KeepAuthors authors;

    @Inject
    KeepQuotations quotations;

    @Inject
    KeepArticles articles;

    @Inject
    KeepCollections collections;

    /** What the rooms say, in the order of the entries; those refused already are not handed on. */
    List<Kept> keep(List<Entry> entries, String by) {
        Map<RecordKind, List<Object>> records = new EnumMap<>(RecordKind.class);
        for (Entry entry : entries) {
            if (entry.record() != null) {
                records.computeIfAbsent(Objects.requireNonNull(entry.kind()), kind -> new ArrayList<>())
                        .add(entry.record());
            }
        }
        Map<RecordKind, Iterator<Kept>> answers = new EnumMap<>(RecordKind.class);
        records.forEach(
                (kind, ofKind) -> answers.put(kind, keep(kind, ofKind, by).iterator()));
        return entries.stream()
                .map(entry -> entry.record() == null
                        ? entry.refusedFor(entry.refusals())
                        : Objects.requireNonNull(answers.get(entry.kind())).next())
                .toList();
    }

    private List<Kept> keep(RecordKind kind, List<Object> records, String by) {
        return switch (kind) {
            case TOPIC -> topics.keep(as(TopicRecord.class, records), by);
            case SPEAKER -> speakers.keep(as(SpeakerRecord.class, records), by);
            case AUTHOR -> authors.keep(as(AuthorRecord.class, records), by);
            case QUOTATION -> quotations.keep(as(QuotationRecord.class, records), by);
            case ARTICLE -> articles.keep(as(ArticleRecord.class, records), by);
            case COLLECTION -> collections.keep(as(CollectionRecord.class, records), by);
        };
    }

    private static <T> List<T> as(Class<T> type, List<Object> records) {
        return records.stream().map(type::cast).toList();
    }
}
