package press.doorstep.live;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.StringTokenizer;

/**
 * What the answers consist of, for {@code fields}: members in order, with those below them in parentheses. The contract's schemas say the same
 * (a test compares); they are not read at run time so that starting stays quick.
 */
public enum Representation {
    ARTICLE_CARD(
            Members.CARD + "body(" + Members.BODY + ") quotations(" + Members.ARTICLE_QUOTATION + ") " + Members.LINKS),
    ARTICLE(Members.STORY + "version wordCount seo(title description) byline(" + Members.BYLINE + ") image("
            + Members.PICTURE
            + ") images(" + Members.PICTURE + ") videos(" + Members.VIDEO + ") body(" + Members.BODY + ") quotations("
            + Members.ARTICLE_QUOTATION + ") topics(" + Members.TOPIC_REFERENCE + ") " + Members.LINKS
            + "extent source(slug name url) rights(copyright usageTerms territories embargoUntil) related("
            + Members.RELATED
            + ")"),
    TRENDING_CARD(Members.CARD + "pinned"),
    PARTNER_NEWS("id partner(slug name site) url title summary language publishedAt topics(" + Members.TOPIC_REFERENCE
            + ") rights"),
    ARTICLE_QUOTATION(Members.ARTICLE_QUOTATION),
    RELATED_LINK(Members.RELATED),
    CORRECTION(Members.CORRECTION),
    QUOTATION(Members.QUOTATION),
    FOUND_ARTICLE(Members.CARD_WHOLE + Members.HIGHLIGHTS),
    FOUND_QUOTATION(Members.QUOTATION + " " + Members.HIGHLIGHTS),
    QUOTATION_CARD("id slug url language direction verification link html shareText"),
    OCCURRENCE(Members.LISTED_OCCURRENCE),
    SPEAKER(Members.SPEAKER_WHOLE),
    SPEAKER_TIMELINE("speaker(id slug url kind name nameLanguage) quotationsCount firstSaidOn lastSaidOn undated"
            + " years(year quotationsCount) offices(title organisation language from to quotationsCount) outsideOffices"
            + " topics(topic(" + Members.TOPIC_REFERENCE
            + ") quotationsCount) languages(language quotationsCount)"),
    TOPIC_LISTING(Members.TOPIC_LISTING),
    TOPIC(Members.TOPIC + "narrower(" + Members.NAMED + ") languages(language articlesCount) articles("
            + Members.CARD_WHOLE + ") quotations(" + Members.QUOTATION + ") speakers(" + Members.SPEAKER_WHOLE
            + ") related(" + Members.TOPIC_LISTING + ")"),
    ARTICLE_TOPIC(Members.TOPIC + "related(" + Members.TOPIC_REFERENCE + ")"),
    PLACE(Members.PLACE + "articlesCount"),
    COUNTS("articles quotations speakers authors topics places collections languages kinds"),
    SITE("name logo urlTemplate languages"),
    AUTHOR("id slug url name nameLanguage names role biography portrait(" + Members.PICTURE
            + ") links articlesCount articles(" + Members.CARD_WHOLE + ")"),
    COLLECTION_LISTING(Members.COLLECTION),
    COLLECTION(Members.COLLECTION + "items(" + Members.CARD_WHOLE + ")");

    private final Set<String> fields;

    Representation(String members) {
        this.fields = paths(members);
    }

    /** Every member's dotted path. */
    public Set<String> fields() {
        return fields;
    }

    private static Set<String> paths(String members) {
        Set<String> paths = new LinkedHashSet<>();
        Deque<String> above = new ArrayDeque<>();
        String last = "";
        StringTokenizer tokens = new StringTokenizer(members, " ()", true);
        while (tokens.hasMoreTokens()) {
            String token = tokens.nextToken();
            switch (token) {
                case " " -> {}
                case "(" -> above.push(last + ".");
                case ")" -> above.pop();
                default -> {
                    last = (above.isEmpty() ? "" : above.peek()) + token;
                    paths.add(last);
                }
            }
        }
        return paths;
    }

    /** What several representations have in common. */
    private static final class Members {
        static final String PLACE = "slug name country geo(lat lon) ";
        static final String PICTURE =
                "url alt caption credit width height focalPoint(x y) renditions(url width height) usageTerms";
        static final String VIDEO = "url poster title caption credit duration usageTerms";
        static final String BYLINE = "name role author(id slug url)";
        static final String TOPIC_REFERENCE = "id slug url kind name nameLanguage";
        static final String NAMED = "id slug url name";
        static final String MARKS = "marks(type start end href quotation speaker place)";
        static final String BODY =
                "format blocks(type id level text " + MARKS + " ordered items(id text " + MARKS + ") image(" + PICTURE
                        + ") video(" + VIDEO + ") url provider title) html markdown text spans(quotation start end)";
        static final String SPANS = "spans(block start end exact prefix suffix)";
        static final String OCCURRENCE = "location form cue attribution rolePrinted " + SPANS
                + " collapsedAfter alterations(kind start end text)";
        static final String LISTED_OCCURRENCE =
                "article(id slug url headline language publishedAt) quotation fragment " + OCCURRENCE;
        static final String WORDS = "id slug url text language speaker(id slug url kind name nameLanguage"
                + " role(title organisation language)) saidBy saidOn saidOnPrecision occasion place(" + PLACE
                + ") medium verification fragmentOf translations(language id slug url) ";
        static final String ARTICLE_QUOTATION = WORDS + "occurrences(" + OCCURRENCE + ")";
        static final String QUOTATION =
                WORDS + "occurrencesCount firstPublished(article(id slug url headline language) publishedAt)"
                        + " occurrences(" + LISTED_OCCURRENCE + ")";
        static final String CORRECTION = "id kind severity text correctedAt affected(exact location " + SPANS + ")";
        static final String LINKS =
                "links(kind title url article slug partner) alternates(language id slug url headline) corrections("
                        + CORRECTION + ") ";
        static final String STORY =
                "id slug url webUrl language kind headline standfirst place(" + PLACE + ") publishedAt updatedAt ";
        static final String CARD =
                STORY + "byline(" + BYLINE + ") image(" + PICTURE + ") topics(" + TOPIC_REFERENCE + ") ";
        static final String CARD_WHOLE = CARD + "body(" + BODY + ") quotations(" + ARTICLE_QUOTATION + ") " + LINKS;
        static final String MARKED = "(text spans(start end) html) ";
        static final String HIGHLIGHTS =
                "highlights(headline" + MARKED + "standfirst" + MARKED + "text" + MARKED + "passages" + MARKED + ")";
        static final String RELATED = "kind title url partner article(" + CARD_WHOLE + ") reasons(kind id slug name)";
        static final String SPEAKER = "id slug url kind name nameLanguage names aliases description portrait(" + PICTURE
                + ") externalIds role(title organisation language) tenures(title organisation titles organisations from to)"
                + " articlesCount quotationsCount ";
        static final String TOPIC = TOPIC_REFERENCE + " names description broader(" + NAMED
                + ") iptcCode externalIds articlesCount quotationsCount ";
        static final String LISTED = "quotationsOfSpeaker articlesInLanguage initial relation";
        static final String TOPIC_LISTING = TOPIC + "narrower(" + TOPIC + "narrower " + LISTED + ") " + LISTED;
        static final String SPEAKER_WHOLE = SPEAKER + "quotations(" + QUOTATION + ") quotationsInTopic";
        static final String COLLECTION = "id slug url kind language title description publishedAt updatedAt ";

        private Members() {}
    }
}
