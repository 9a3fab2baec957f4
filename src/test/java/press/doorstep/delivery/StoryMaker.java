package press.doorstep.delivery;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import press.doorstep.live.PublishedArticle;
import press.doorstep.live.PublishedAuthor;
import press.doorstep.live.PublishedByline;
import press.doorstep.live.PublishedCorrection;
import press.doorstep.live.PublishedLink;
import press.doorstep.live.PublishedOccurrence;
import press.doorstep.live.PublishedQuotation;
import press.doorstep.live.PublishedSpeaker;
import press.doorstep.live.PublishedTopic;
import press.doorstep.text.Anchor;
import press.doorstep.text.Body;
import press.doorstep.text.BodyReader;
import press.doorstep.text.FoldedStory;
import press.doorstep.text.Picture;
import press.doorstep.text.Place;
import press.doorstep.text.QuotationMarks;
import press.doorstep.text.Seo;
import press.doorstep.text.Source;
import press.doorstep.text.StoryText;
import press.doorstep.text.WordCount;

/** Writes one story as the desk would hand it over to be published. Numbers start high, out of the desk's way. */
final class StoryMaker {

    private static final AtomicLong NUMBERS = new AtomicLong(5_000_000);

    final UUID id = UuidCreator.getTimeOrderedEpochPlus1();
    final String slug;
    private final long number = NUMBERS.incrementAndGet();
    private final List<String> formerSlugs = new ArrayList<>();
    private final List<UUID> topics = new ArrayList<>();
    private final List<PublishedByline> byline = new ArrayList<>();
    private final List<PublishedLink> links = new ArrayList<>();
    private final List<PublishedCorrection> corrections = new ArrayList<>();
    private final List<PublishedQuotation> quotations = new ArrayList<>();
    private final List<String[]> appearances = new ArrayList<>();
    private final List<Picture> images = new ArrayList<>();
    private String language = "en";
    private String kind = "news";
    private String text = "The harbour was quiet. Nobody spoke.";
    private String headline;
    private Place place;
    private Source source;
    private UUID group;
    private Instant publishedAt = Instant.parse("2026-01-01T10:00:00Z");
    private Instant updatedAt;

    StoryMaker(String slug) {
        this.slug = slug;
        this.headline = "Headline of " + slug;
    }

    StoryMaker formerly(String former) {
        formerSlugs.add(former);
        return this;
    }

    StoryMaker headed(String words) {
        headline = words;
        return this;
    }

    StoryMaker in(String tag) {
        language = tag;
        return this;
    }

    StoryMaker kind(String of) {
        kind = of;
        return this;
    }

    StoryMaker at(String name) {
        place = Place.named(name);
        return this;
    }

    StoryMaker from(String slugOfSource, String name) {
        source = new Source(slugOfSource, name, null);
        return this;
    }

    StoryMaker published(String time) {
        publishedAt = Instant.parse(time);
        return this;
    }

    StoryMaker updated(String time) {
        updatedAt = Instant.parse(time);
        return this;
    }

    StoryMaker about(PublishedTopic... some) {
        for (PublishedTopic topic : some) {
            topics.add(topic.id());
        }
        return this;
    }

    StoryMaker by(PublishedAuthor author) {
        byline.add(new PublishedByline(author, author.names().in("en").text(), author.role()));
        return this;
    }

    StoryMaker byStaff(String name) {
        byline.add(new PublishedByline(null, name, null));
        return this;
    }

    StoryMaker with(Picture picture) {
        images.add(picture);
        return this;
    }

    StoryMaker inGroup(UUID translations) {
        group = translations;
        return this;
    }

    StoryMaker linking(String of, StoryMaker target) {
        links.add(new PublishedLink(of, null, null, target.id, null));
        return this;
    }

    StoryMaker linking(String of, String title, String url, String partner) {
        links.add(new PublishedLink(of, title, url, null, partner));
        return this;
    }

    StoryMaker corrected(String words, String time) {
        corrections.add(new PublishedCorrection(
                UuidCreator.getTimeOrderedEpochPlus1(), "correction", "minor", words, Instant.parse(time), List.of()));
        return this;
    }

    StoryMaker saying(String words) {
        text = words;
        return this;
    }

    /** A quotation whose words stand in the text ({@code indirect} ones need not). */
    StoryMaker quoting(PublishedQuotation quotation, String form) {
        quotations.add(quotation);
        appearances.add(new String[] {quotation.text(), form});
        return this;
    }

    static PublishedQuotation said(
            String slug, PublishedSpeaker speaker, String words, LocalDate on, String precision, UUID fragmentOf) {
        return new PublishedQuotation(
                NUMBERS.incrementAndGet(),
                UuidCreator.getTimeOrderedEpochPlus1(),
                slug,
                List.of(),
                words,
                "en",
                speaker,
                speaker == null ? "a witness" : null,
                on,
                precision,
                "doorstep statement",
                Place.named("Lindvik"),
                "doorstep",
                "asReported",
                fragmentOf,
                null);
    }

    PublishedArticle make() {
        Body plain = BodyReader.text(text);
        StoryText story = new StoryText(headline, "Standfirst of " + slug, plain);
        Map<Anchor, String> marks = new LinkedHashMap<>();
        List<PublishedOccurrence> occurrences = occurrences(story, marks);
        return new PublishedArticle(
                number,
                id,
                slug,
                formerSlugs,
                language,
                kind,
                headline,
                story.standfirst(),
                place,
                publishedAt,
                updatedAt == null ? publishedAt : updatedAt,
                1,
                WordCount.of(story),
                new Seo(null, null),
                byline,
                images,
                List.of(),
                QuotationMarks.place(plain, marks),
                quotations,
                occurrences,
                topics,
                links,
                source,
                null,
                group,
                corrections);
    }

    private List<PublishedOccurrence> occurrences(StoryText story, Map<Anchor, String> marks) {
        List<PublishedOccurrence> occurrences = new ArrayList<>();
        for (int at = 0; at < quotations.size(); at++) {
            PublishedQuotation quotation = quotations.get(at);
            String form = appearances.get(at)[1];
            Anchor anchor = form.equals("indirect")
                    ? new Anchor(null, List.of())
                    : FoldedStory.of(story).find(quotation.text(), 1).orElseThrow();
            if (!anchor.spans().isEmpty()) {
                marks.put(anchor, quotation.id().toString());
            }
            occurrences.add(new PublishedOccurrence(
                    UuidCreator.getTimeOrderedEpochPlus1(),
                    quotation.id(),
                    at + 1,
                    anchor.location(),
                    form,
                    "said",
                    null,
                    null,
                    anchor.spans(),
                    null,
                    List.of()));
        }
        return occurrences;
    }
}
