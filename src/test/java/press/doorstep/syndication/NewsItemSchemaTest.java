package press.doorstep.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** News items keep the rules of the official schema of NewsML-G2 2.35, and documents that do not are refused. */
class NewsItemSchemaTest {

    static void underEmbargo(ObjectNode story) {
        story.withObject("/rights").put("embargoUntil", "2026-02-01T06:00:00.000Z");
    }

    /** Names as they come from word processors: on lines, with tabs. */
    private static void withNamesOnLines(ObjectNode story) {
        story.withObject("/place").put("name", "Lindvik\n\tHarbour");
        story.withObject("/source").put("name", "Norland\r\nAgency");
        ((ObjectNode) story.at("/byline/1")).put("name", "Staff\nof the desk");
        ((ObjectNode) story.at("/topics/0")).put("name", "Har\tbours");
        ((ObjectNode) story.at("/quotations/0/speaker")).put("name", "Marit\nHalvorsen");
    }

    /** Corrected twice, without what else can be left out. */
    private static void corrected(ObjectNode story) {
        story.putNull("rights").putNull("source").putNull("place").putNull("standfirst");
        story.putArray("byline");
        story.putArray("images");
        story.withArray("/corrections").add(story.at("/corrections/0").deepCopy());
    }

    @Test
    void a_news_item_is_valid_whatever_the_story() {
        List<Consumer<ObjectNode>> stories = List.of(
                story -> {},
                NewsItemSchemaTest::underEmbargo,
                NewsItemSchemaTest::withNamesOnLines,
                NewsItemSchemaTest::corrected,
                story -> story.put("language", "zh-Hant-TW").put("headline", "Line\none & <two> ]]> 🌉\u0000\u0085"));
        for (Consumer<ObjectNode> story : stories) {
            valid(Courier.story(story));
        }
        valid(Courier.bareStory());
        assertThat(valid(Courier.story(NewsItemSchemaTest::underEmbargo)))
                .contains("</firstCreated><embargoed>2026-02-01T06:00:00.000Z</embargoed><pubStatus");
        assertThat(valid(Courier.story(NewsItemSchemaTest::withNamesOnLines)))
                .contains("literal=\"Staff of the desk\"", "<name>Lindvik Harbour</name>");
        assertThat(valid(Courier.partOf("quotes"))).contains("<link ").doesNotContain("contentSet");
        assertThat(valid(Courier.partOf("summary"))).doesNotContain("<link ", "contentSet");
    }

    private static String valid(Story story) {
        byte[] item = Courier.newsItem(story);
        String text = new String(item, StandardCharsets.UTF_8);
        assertThat(PartnerReaders.faultsOfNewsItem(item)).as(text).isEmpty();
        return text;
    }

    @ParameterizedTest
    @CsvSource({
        // What must be there.
        "'<itemClass qcode=.ninat:text./>', ''",
        "<provider .*?</provider>, ''",
        "<versionCreated>.*?</versionCreated>, ''",
        "(?s)<itemMeta>.*</itemMeta>, ''",
        "' guid=.*? ', ' '",
        "' standard=.*? ', ' '",
        "' standardversion=.*? ', ' '",
        "catalogRef href=, catalogRef title=",
        "' tag=.en.', ''",
        // In this order.
        "(<versionCreated>.*?</versionCreated>)(<firstCreated>.*?</firstCreated>), $2$1",
        "(<itemClass.*?/>)(<provider.*?</provider>), $2$1",
        "(<pubStatus.*?/>)(<title>.*?</title>), $2$1",
        "(<edNote>.*?</edNote>)(<signal.*?/>), $2$1",
        "(<signal.*?/>)(<link.*?/>), $2$1",
        "(<rightsInfo>.*?</rightsInfo>)(<itemMeta>.*?</itemMeta>), $2$1",
        "(<contentCreated>.*?</contentCreated>)(<contentModified>.*?</contentModified>), $2$1",
        "(<located.*?</located>)(.*?)(<language.*?/>), $3$1$2",
        "(?s)(<contentMeta>.*?</contentMeta>)(<contentSet>.*</contentSet>), $2$1",
        // As often as it may.
        "(<pubStatus.*?/>), $1$1",
        "(<firstCreated>.*?</firstCreated>), $1$1",
        "(<itemMeta>.*?</itemMeta>), $1$1",
        "(?s)(<html .*</html>), $1$1",
        // Of this kind.
        "stat:usable, usable",
        "ninat:text, 'ninat: text'",
        "cpnat:abstract, :abstract",
        "drol:summary, summary",
        "versionCreated>2026-01-03T09:30:00.000Z, versionCreated>2026-01-03",
        "contentCreated>2026-01-02T10:00:00.000Z, contentCreated>yesterday",
        "version=.3., version='0'",
        "standardversion=.2.35., standardversion='2'",
        "xml:lang=.en., xml:lang='e_n'",
        "tag=.en., tag='en_GB'",
        "wordcount=.21., wordcount='many'",
        "'Norland Agency</name>', 'Norland\nAgency</name>'",
        "slugline>we-, 'slugline>we\t'",
        // And nothing else.
        "<title>, <mood>calm</mood><title>",
        "<itemMeta>, <itemMeta>words",
        "<itemMeta>, '<itemMeta mood=''calm''>'",
        "</rightsInfo>, '</rightsInfo><rightsInfo><holder/></rightsInfo>'",
        "<contentSet>, <contentSet><inlineText/>",
        "http://iptc.org/std/nar/2006-10-01/, http://iptc.org/std/nar/2006-10-02/"
    })
    void an_item_that_breaks_the_schema_is_refused(String place, String instead) {
        String item = new String(Courier.newsItem(), StandardCharsets.UTF_8);
        String broken = item.replaceFirst(place, instead);
        assertThat(broken).isNotEqualTo(item);
        assertThat(PartnerReaders.faultsOfNewsItem(broken.getBytes(StandardCharsets.UTF_8)))
                .isNotEmpty();
    }
}
