package press.doorstep.live;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import press.doorstep.text.Block;
import press.doorstep.text.Body;
import press.doorstep.text.Location;
import press.doorstep.text.Mark;
import press.doorstep.text.Names;
import press.doorstep.text.Place;
import press.doorstep.text.Seo;
import press.doorstep.text.Source;
import press.doorstep.text.Span;

/** Made-up published things, different from those of every other archive in the same database. */
final class Archive {

    private static final AtomicLong NUMBERS = new AtomicLong(9_000_000);

    final String name;
    final Random random;
    final List<PublishedTopic> topics = new ArrayList<>();
    final List<PublishedSpeaker> speakers = new ArrayList<>();
    final List<PublishedAuthor> authors = new ArrayList<>();

    Archive(String name, long seed) {
        this.name = name;
        this.random = new Random(seed);
    }

    static long nextNumber() {
        return NUMBERS.incrementAndGet();
    }

    static Names named(String english) {
        return new Names(Map.of("en", english));
    }

    UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    PublishedTopic topic(String slug, PublishedTopic broader) {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("en", "Topic " + slug);
        names.put("ru", "Тема " + slug);
        PublishedTopic topic = new PublishedTopic(
                id(),
                name + "-" + slug,
                List.of(),
                "subject",
                new Names(names),
                null,
                broader == null ? null : broader.id(),
                List.of(),
                null,
                Map.of());
        topics.add(topic);
        return topic;
    }

    PublishedSpeaker speaker(String slug) {
        PublishedSpeaker speaker = new PublishedSpeaker(
                id(),
                name + "-" + slug,
                List.of(),
                "person",
                new Names(Map.of("en", "Speaker " + slug, "ru", "Спикер " + slug)),
                List.of(),
                null,
                null,
                null,
                Map.of(),
                List.of(new PublishedSpeaker.Tenure(
                        named("Mayor " + slug), named("Lindvik"), LocalDate.of(2021, 1, 1), null)));
        speakers.add(speaker);
        return speaker;
    }

    PublishedAuthor author(String slug) {
        PublishedAuthor author = new PublishedAuthor(
                id(), name + "-" + slug, List.of(), named("Author " + slug), null, null, null, null, List.of());
        authors.add(author);
        return author;
    }

    PublishedQuotation quotation(PublishedSpeaker speaker, LocalDate said, String text) {
        long number = nextNumber();
        return new PublishedQuotation(
                number,
                id(),
                name + "-said-" + number,
                List.of(),
                text,
                "en",
                speaker,
                null,
                said,
                said == null ? null : "day",
                null,
                null,
                "speech",
                "asReported",
                null,
                null);
    }

    PublishedOccurrence occurrence(PublishedQuotation quotation, int ordinal) {
        Span span = new Span("b" + ordinal, 1, 1 + quotation.text().length(), quotation.text(), "“", "”");
        return new PublishedOccurrence(
                id(),
                quotation.id(),
                ordinal,
                Location.BLOCK,
                "direct",
                "said",
                null,
                null,
                List.of(span),
                null,
                List.of());
    }

    Draft story(Instant publishedAt) {
        return new Draft(publishedAt);
    }

    /** A story being made up; everything has a sensible value to begin with. */
    final class Draft {
        long number = nextNumber();
        UUID id = Archive.this.id();
        String slug = name + "-story-" + number;
        String language = "en";
        String kind = "news";
        String headline = "Headline of " + number;
        Place place;
        Instant publishedAt;
        Instant updatedAt;
        int version = 1;
        Source source = new Source(name, name, null);
        UUID group;
        final List<String> formerSlugs = new ArrayList<>();
        final List<PublishedByline> byline = new ArrayList<>();
        final List<PublishedQuotation> quotations = new ArrayList<>();
        final List<UUID> topics = new ArrayList<>();
        final List<PublishedLink> links = new ArrayList<>();
        final List<PublishedCorrection> corrections = new ArrayList<>();
        int paragraphs = 1;

        Draft(Instant publishedAt) {
            this.publishedAt = publishedAt.truncatedTo(ChronoUnit.MILLIS);
            this.updatedAt = this.publishedAt;
        }

        Draft topic(PublishedTopic topic) {
            topics.add(topic.id());
            return this;
        }

        Draft says(PublishedQuotation quotation) {
            quotations.add(quotation);
            return this;
        }

        PublishedArticle made() {
            List<Block> blocks = new ArrayList<>();
            List<PublishedOccurrence> occurrences = new ArrayList<>();
            for (int i = 0; i < quotations.size(); i++) {
                PublishedQuotation said = quotations.get(i);
                String text = "“" + said.text() + "” they said.";
                Mark mark =
                        Mark.quotation(1, 1 + said.text().length(), said.id().toString());
                blocks.add(new Block.Paragraph("b" + (i + 1), text, List.of(mark)));
                occurrences.add(occurrence(said, i + 1));
            }
            for (int i = 0; i < paragraphs; i++) {
                blocks.add(new Block.Paragraph(
                        "p" + i, "Words of paragraph " + i + ". " + "More of them follow. ".repeat(18), List.of()));
            }
            return new PublishedArticle(
                    number,
                    id,
                    slug,
                    List.copyOf(formerSlugs),
                    language,
                    kind,
                    headline,
                    "Standfirst",
                    place,
                    publishedAt,
                    updatedAt,
                    version,
                    100,
                    new Seo(null, null),
                    List.copyOf(byline),
                    List.of(),
                    List.of(),
                    new Body(blocks),
                    List.copyOf(quotations),
                    occurrences,
                    List.copyOf(topics),
                    List.copyOf(links),
                    source,
                    null,
                    group,
                    List.copyOf(corrections));
        }
    }
}
