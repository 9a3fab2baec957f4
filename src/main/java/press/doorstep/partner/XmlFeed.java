package press.doorstep.partner;

import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads RSS, in all its versions, and Atom. */
final class XmlFeed {

    private XmlFeed() {}

    /** {@code type} is what the partner says that the body is. */
    static List<Entry> read(byte[] body, String type, URI base, int most, Instant now) throws FeedFault {
        String xml = text(body, type);
        XmlBounds.check(xml);
        SyndFeed feed;
        try {
            SyndFeedInput input = new SyndFeedInput();
            input.setXmlHealerOn(false);
            input.setAllowDoctypes(false);
            feed = input.build(new StringReader(xml));
        } catch (FeedException | RuntimeException | StackOverflowError e) {
            throw new FeedFault("The feed is neither RSS nor Atom.");
        }
        List<Entry> entries = new ArrayList<>();
        for (SyndEntry entry : feed.getEntries()) {
            Entry read = entries.size() < most ? entry(entry, feed, base, now) : null;
            if (read != null) {
                entries.add(read);
            }
        }
        return entries;
    }

    /** In the encoding that is declared or can be told; what is no text in it becomes marks of what is missing. */
    private static String text(byte[] body, String type) throws FeedFault {
        try (XmlReader reader = new XmlReader(new ByteArrayInputStream(body), type, true)) {
            StringBuilder text = new StringBuilder(body.length);
            char[] buffer = new char[8_192];
            for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
                text.append(buffer, 0, read);
            }
            int start = text.indexOf("<");
            return start < 0 ? "" : text.substring(start);
        } catch (IOException | RuntimeException e) {
            throw new FeedFault("The feed is in an encoding that is not known.");
        }
    }

    private static @Nullable Entry entry(SyndEntry entry, SyndFeed feed, URI base, Instant now) {
        Entry.Raw raw = new Entry.Raw(
                entry.getUri(),
                link(entry),
                value(entry.getTitleEx(), entry.getTitle()),
                summary(entry),
                feed.getLanguage(),
                time(entry.getPublishedDate(), entry.getUpdatedDate()),
                entry.getCategories().stream()
                        .map(SyndCategory::getName)
                        .filter(Objects::nonNull)
                        .toList());
        return Entry.of(raw, base, now);
    }

    /** A guid that is an address will do where there is no other. */
    private static @Nullable String link(SyndEntry entry) {
        return Stream.of(entry.getLink(), entry.getUri())
                .filter(link -> link != null && !link.isBlank())
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String summary(SyndEntry entry) {
        String description = value(entry.getDescription(), null);
        return description != null
                ? description
                : entry.getContents().stream()
                        .map(SyndContent::getValue)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    private static @Nullable String value(@Nullable SyndContent content, @Nullable String otherwise) {
        return content == null || content.getValue() == null ? otherwise : content.getValue();
    }

    private static @Nullable Instant time(@Nullable Date published, @Nullable Date updated) {
        Date time = published == null ? updated : published;
        return time == null ? null : time.toInstant();
    }
}
