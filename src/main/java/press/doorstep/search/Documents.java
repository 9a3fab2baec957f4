package press.doorstep.search;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import press.doorstep.live.ArticleText;
import press.doorstep.live.NameText;
import press.doorstep.live.QuotationText;
import press.doorstep.live.Term;

/** Makes documents of the index of what is live. */
final class Documents {

    /** Words with their places, so that they can be marked without taking the text apart again. */
    private static final FieldType MARKED = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS, false);

    private static final FieldType PLACED = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false);
    private static final FieldType LISTED = type(IndexOptions.DOCS, true);

    private final Analyzers analyzers;

    Documents(Analyzers analyzers) {
        this.analyzers = analyzers;
    }

    private static FieldType type(IndexOptions options, boolean omitNorms) {
        FieldType type = new FieldType();
        type.setIndexOptions(options);
        type.setTokenized(true);
        type.setOmitNorms(omitNorms);
        type.freeze();
        return type;
    }

    Document of(ArticleText story) {
        String code = Language.codeOf(story.language());
        Document document = keyed(Kind.ARTICLE, story.id(), story.number());
        terms(document, story.terms());
        time(document, Fields.PUBLISHED, story.publishedAt());
        time(document, Fields.UPDATED, story.updatedAt());
        rendered(document, story.renderedAt());
        text(document, Fields.HEADLINE, code, story.headline());
        document.add(new Field(Fields.LATIN_HEADLINE, story.headline(), MARKED));
        if (story.standfirst() != null) {
            text(document, Fields.STANDFIRST, code, story.standfirst());
            document.add(new Field(Fields.LATIN_STANDFIRST, story.standfirst(), MARKED));
        }
        text(document, Fields.BODY, code, story.body());
        story.quotations().forEach(words -> document.add(new Field(Fields.QUOTED + code, words, PLACED)));
        names(document, Fields.LATIN_NAMES, story.names());
        document.add(new SortedNumericDocValuesField(
                Fields.FACET + "year",
                story.publishedAt().atOffset(ZoneOffset.UTC).getYear()));
        beginnings(document, Kind.ARTICLE, List.of(story.headline()), 3);
        return document;
    }

    Document of(QuotationText quotation) {
        String code = Language.codeOf(quotation.language());
        Document document = keyed(Kind.QUOTATION, quotation.id(), quotation.number());
        terms(document, quotation.terms());
        time(document, Fields.PUBLISHED, quotation.firstPublishedAt());
        rendered(document, quotation.renderedAt());
        if (!quotation.saidOn().equals(LocalDate.MIN)) {
            document.add(new LongField(Fields.SAID, quotation.saidOn().toEpochDay(), Field.Store.NO));
        }
        if (quotation.fragment()) {
            document.add(new StringField(Fields.FRAGMENT, "true", Field.Store.NO));
        }
        text(document, Fields.WORDS, code, quotation.words());
        names(document, Fields.LATIN_SAID_BY, quotation.names());
        return document;
    }

    /** A speaker or a topic; the number orders equals. */
    Document of(Kind kind, NameText named) {
        Document document = keyed(kind, named.id(), named.id().getLeastSignificantBits() >>> 1);
        List<String> names = named.labels().stream().map(NameText.Label::text).toList();
        names(document, Fields.names(kind), names);
        named.about().forEach(text -> document.add(new Field(Fields.about(kind), text, PLACED)));
        names.forEach(name -> document.add(new Field(Fields.VOCABULARY, name, LISTED)));
        beginnings(document, kind, names, 1);
        document.add(new StoredField(Fields.BROADER, String.valueOf(named.broader())));
        document.add(new FeatureField(Fields.WEIGHT, kind.name(), 1f + named.articles()));
        return document;
    }

    private static Document keyed(Kind kind, java.util.UUID id, long number) {
        Document document = new Document();
        document.add(new StringField(Fields.KEY, kind.key(id), Field.Store.NO));
        document.add(new BinaryDocValuesField(Fields.KEY, kind.key(id)));
        document.add(new NumericDocValuesField(Fields.NUMBER, number));
        return document;
    }

    private static void terms(Document document, Map<Integer, Term> terms) {
        terms.forEach((number, term) -> {
            document.add(new StringField(Fields.TERM, Integer.toString(number), Field.Store.NO));
            if (Fields.FACETS.contains(term.kind())) {
                document.add(new SortedNumericDocValuesField(Fields.FACET + term.kind(), number));
            }
        });
    }

    private static void time(Document document, String field, Instant time) {
        document.add(new LongField(field, time.toEpochMilli(), Field.Store.NO));
    }

    private static void rendered(Document document, Instant time) {
        document.add(new NumericDocValuesField(Fields.RENDERED, time.toEpochMilli()));
    }

    /** A text is kept as it stands too: marks are set in it. */
    private static void text(Document document, String field, String code, String text) {
        document.add(new Field(field + code, text, MARKED));
        document.add(new StoredField(field, text));
        document.add(new Field(Fields.VOCABULARY, text, LISTED));
    }

    private static void names(Document document, String field, Collection<String> names) {
        names.forEach(name -> document.add(new Field(field, name, PLACED)));
    }

    private void beginnings(Document document, Kind kind, Collection<String> names, int shortest) {
        Set<String> beginnings = Beginnings.of(analyzers, names, shortest);
        document.add(new Field(Fields.beginnings(kind), new GivenWords(beginnings), LISTED));
    }
}
