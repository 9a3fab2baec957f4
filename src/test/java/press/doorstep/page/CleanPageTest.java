package press.doorstep.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import press.doorstep.finding.FindQuotations;
import press.doorstep.finding.Findings;
import press.doorstep.finding.FoundQuotation;
import press.doorstep.finding.FoundSpeaker;
import press.doorstep.finding.KnownSpeakers;
import press.doorstep.finding.Language;
import press.doorstep.finding.SpeechForm;
import press.doorstep.finding.StoryToSearch;

/** Pasted pages, from the furniture to the quotations. */
class CleanPageTest {

    private static final String FOUNDING_STORY = """
                Norland: 'We keep the bridge open' — Halvorsen ahead of harbour talks

                Marit Halvorsen, Norland Harbour Commissioner: «The bridge is a civilian structure. What we plan is modest and
                lawful. And for years we cut the toll, we cut the patrols. We tried to work with the island, especially since the
                storm of 2014, with the island being... [More] responsible for the closed lane, we have seen a pattern [...]
                We don't want a new dispute, we don't want a new toll race. We have to be firm, but we keep the bridge open.»
                Harbour Commissioner Marit Halvorsen said that the authority wants to «keep the bridge open», in a doorstep
                statement at the harbour office in Lindvik on Wednesday, ahead of meetings of the harbour ministers. [...] saying
                clearly: «We don't want a new dispute, we don't want a new toll race.» She said the agreement would make the
                crossing «safer» and «us more secure».

                Most interesting  ·  Partner news  ·  Topics / All topics
            """;

    private static final CleanPage CLEAN = new CleanPage();

    @Test
    void the_margins_of_pages_in_four_languages_are_dropped() {
        for (String line : List.of(
                "Skip to main content",
                "Share on WhatsApp",
                "Updated 2 hours ago",
                "12 comments",
                "We value your privacy. Accept all cookies?",
                "Story continues below advertisement",
                "Sign up to our morning newsletter",
                "Читайте также",
                "Обновлено 12 марта в 14:30",
                "Подписывайтесь на наш канал",
                "Заметили ошибку? Выделите её и нажмите Ctrl+Enter",
                "Фото: пресс-служба мэрии",
                "Das könnte Sie auch interessieren",
                "Artikel anhören",
                "Mehr zum Thema",
                "Stand: 12.03.2026, 14:30 Uhr",
                "Zum Inhalt springen",
                "À lire aussi",
                "Publié le 12 mars 2026 à 14h30",
                "Réservé aux abonnés | Partager | Commenter",
                "Lire la suite",
                "Temps de lecture : 3 min")) {
            assertThat(CLEAN.clean(inPage(line)).paragraphs()).as(line).hasSize(3);
        }
    }

    @Test
    void sentences_that_begin_like_the_margin_of_a_page_stay() {
        for (String line : List.of(
                "More than two hundred people signed the petition on Saturday.",
                "Updated rules for ferries will apply from May, the ministry said.",
                "Comments by the minister drew anger on the island.",
                "Published in 1987, the novel was forgotten for thirty years.",
                "Источник в министерстве подтвердил эти сведения.",
                "Главный редактор газеты Пётр Лунин от комментариев отказался.",
                "Фото моста разошлось по всем соцсетям за один вечер.",
                "Зарегистрировано триста случаев гриппа, сообщили врачи.",
                "Herausgeber Jan Ohlsen wies die Vorwürfe am Montag zurück.",
                "Themen gibt es in diesem Dorf genug, sagt die Wirtin.",
                "Publié en 1987, le roman avait été oublié pendant trente ans.",
                "Accéder à la propriété reste difficile pour les jeunes.")) {
            assertThat(CLEAN.clean(inPage(line)).paragraphs())
                    .extracting(Object::toString)
                    .as(line)
                    .anyMatch(paragraph -> paragraph.contains(line));
        }
    }

    private static String inPage(String line) {
        return """
                Ferry to Ostrey runs all night

                The ferry to Ostrey will run all night from Monday, the harbour office said in a statement to residents.

                It is the first night service in eleven years, and the crews have asked for two more boats and a warm room.

                %s

                The council will vote on the money for the service in May, after a hearing with the crews and the islanders.
                """.formatted(line);
    }

    @Test
    void the_founding_story_needs_no_correction() {
        CleanedPage page = CLEAN.clean(FOUNDING_STORY);
        assertThat(page.headline()).isEqualTo("Norland: 'We keep the bridge open' — Halvorsen ahead of harbour talks");
        assertThat(page.place()).isEqualTo("Norland");
        assertThat(page.paragraphs()).hasSize(2);
        assertThat(page.dropped()).extracting(CleanedPage.Dropped::rule).containsExactly("furniture-phrase");
        Findings findings = find(page);
        assertThat(findings.speakers())
                .containsExactly(new FoundSpeaker(
                        "Marit Halvorsen",
                        press.doorstep.finding.SpeakerKind.PERSON,
                        "Norland Harbour Commissioner",
                        null));
        assertThat(findings.quotations())
                .allSatisfy(found -> assertThat(found.speaker())
                        .isEqualTo(findings.speakers().get(0)));
        assertThat(findings.quotations())
                .extracting(FoundQuotation::form)
                .containsExactly(
                        SpeechForm.PARTIAL,
                        SpeechForm.DIRECT,
                        SpeechForm.MIXED,
                        SpeechForm.DIRECT,
                        SpeechForm.MIXED,
                        SpeechForm.MIXED);
        assertThat(findings.quotations())
                .extracting(FoundQuotation::words)
                .contains(
                        "We keep the bridge open",
                        "keep the bridge open",
                        "We don't want a new dispute, we don't want a new toll race.",
                        "safer",
                        "us more secure");
        FoundQuotation lead = findings.quotations().get(1);
        assertThat(lead.words())
                .startsWith("The bridge is")
                .contains("being... responsible")
                .endsWith("bridge open.")
                .doesNotContain("More]");
        assertThat(lead.collapsedAfter()).isEqualTo(lead.words().indexOf(" responsible"));
        assertThat(lead.rolePrinted()).isEqualTo("Norland Harbour Commissioner");
    }

    @Test
    void an_html_page_is_taken_apart_by_its_markup() {
        CleanedPage page = CLEAN.clean("""
                <html><head><title>Ferry crews walk out | The Skerry Herald</title></head><body><nav><a href="/">Home</a></nav><article>
                <h1>Ferry crews walk out</h1><p class="standfirst">Night shifts are to blame, says the guild</p><div class="byline">By Ann Other</div>
                <time>12 March 2026, 14:05</time><figure><img src="x"><figcaption>A ferry. Photo: NPA</figcaption></figure>
                <p>PORT CALLOW, Norland (NPA) — Ferry crews will walk out on Friday, the <a href="x">guild</a> said.</p>
                <p>“We are tired,” said spokesman Tarek Oduya.</p><p>Read also: <a href="1">Bridge closed for repairs</a></p>
                <div class="share-buttons"><a>Facebook</a></div><h2>What next?</h2><p>Talks go on.</p>
                <h3>Related stories</h3><ul><li><a href="a">Harbour talks fail</a></li><li><a href="b">Eels return</a></li></ul></article>
                <footer>© 2026 Skerry Herald. All rights reserved.</footer></body></html>
                """);
        assertThat(page.headline()).isEqualTo("Ferry crews walk out");
        assertThat(page.standfirst()).isEqualTo("Night shifts are to blame, says the guild");
        assertThat(page.place()).isEqualTo("Port Callow");
        assertThat(page.paragraphs())
                .extracting(CleanedPage.Paragraph::text)
                .containsExactly(
                        "Ferry crews will walk out on Friday, the guild said.",
                        "“We are tired,” said spokesman Tarek Oduya.",
                        "What next?",
                        "Talks go on.");
        assertThat(page.dropped())
                .extracting(CleanedPage.Dropped::rule)
                .contains("page-margin", "date-or-byline", "caption", "related-headlines", "dateline");
    }

    @Test
    void furniture_goes_in_all_four_languages() {
        for (String furniture : List.of(
                "Читайте также:\nМост закрыт на ремонт\nТеги: порт, мост\nПоделиться\nНовости партнёров\nФото: НТА / И. Иванов",
                "Lesen Sie auch\nBrücke gesperrt\nThemen: Hafen\nTeilen\nFoto: NPA\nAlle Rechte vorbehalten",
                "À lire aussi\nLe pont est fermé\nMots-clés : port\nPartager\nPublicité\nCrédit photo : NPA",
                "Most read\nBridge closed\nTopics\nShare this article\nSubscribe to our newsletter\nAdvertisement\n1,204 views")) {
            String story =
                    "The bridge stays open\n\nThe bridge stays open, the harbour office said. It was built in 1961.\n\nNobody objected to that at all.\n\n";
            CleanedPage page = CLEAN.clean(story + furniture);
            assertThat(page.paragraphs()).as(furniture).hasSize(2);
            assertThat(page.dropped()).hasSize(furniture.split("\n").length);
        }
    }

    @Test
    void a_speaker_before_a_colon_is_no_place() {
        CleanedPage page = CLEAN.clean(
                "Halvorsen: 'We stay'\n\nMarit Halvorsen spoke on Monday.\n\n“We stay,” Halvorsen said in Lindvik.");
        assertThat(page.place()).isNull();
    }

    @Test
    void anything_can_be_pasted() {
        for (String pasted : List.of(
                "",
                " ",
                "\n\n",
                "<p>",
                "<",
                "a",
                "<html></html>",
                "\"\"\"\"",
                "· | /",
                "<p>" + "<div>".repeat(3_000) + "x")) {
            assertThat(CLEAN.clean(pasted).dropped()).isNotNull();
        }
    }

    @Test
    void a_megabyte_of_anything_is_cleaned_in_seconds() {
        for (String piece : List.of(
                "\"",
                "A",
                "A-",
                "<div>x",
                "<a>x</a> ",
                "1 ",
                "By AA",
                "more | ",
                "Read also: x\n",
                "\"\"a\n",
                " ",
                "[",
                "<p ",
                "x@x.",
                ": ")) {
            String pasted = piece.repeat(500_000 / piece.length()) + "a";
            Assertions.assertTimeout(Duration.ofSeconds(40), () -> CLEAN.clean(pasted), piece);
        }
    }

    private static Findings find(CleanedPage page) {
        List<StoryToSearch.Paragraph> blocks = new ArrayList<>();
        page.paragraphs()
                .forEach(paragraph ->
                        blocks.add(new StoryToSearch.Paragraph("b" + (blocks.size() + 1), paragraph.text())));
        Language language = page.language();
        return new FindQuotations(KnownSpeakers.NONE)
                .find(new StoryToSearch(language, page.headline(), page.standfirst(), blocks));
    }
}
