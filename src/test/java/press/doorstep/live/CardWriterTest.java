package press.doorstep.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cards against golden files, a language each; {@code -Dcards.update=true} writes them anew. */
class CardWriterTest {

    private static final Path GOLDEN = Path.of("src/test/resources/cards");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | We keep the bridge open.       | Marit Halvorsen   | Harbour Commissioner | Norland  | day
            ru | Мост остаётся открытым.         | Марит Халворсен   | комиссар по портам   | Норланд  | day
            de | Wir halten die Brücke offen.   | Marit Halvorsen   | Hafenkommissarin     | Norland  | month
            fr | Nous gardons le pont ouvert.   | Marit Halvorsen   | commissaire          | Norland  | year
            ar | سنبقي الجسر مفتوحا.             | ماريت هالفورسن    | مفوضة الموانئ         | نورلاند  | day
            he | נשאיר את הגשר פתוח.            | מרית הלבורסן      | נציבת הנמלים          | נורלנד   | day
            ja | 橋は開けておく。                 | マリット           | 港湾委員             | ノルラン  | day
            """)
    void every_language_has_its_own_quote_marks_and_days(
            String language, String text, String name, String title, String organisation, String precision)
            throws IOException {
        JsonNode quotation = quotation(language, text, precision);
        ((ObjectNode) quotation)
                .putObject("speaker")
                .put("name", name)
                .putObject("role")
                .put("title", title)
                .put("organisation", organisation);
        JsonNode card = card(quotation);
        String written =
                card.get("html").textValue() + "\n\n" + card.get("shareText").textValue() + "\n";
        Path golden = GOLDEN.resolve(language + ".txt");
        if (Boolean.getBoolean("cards.update")) {
            Files.writeString(golden, written);
        }
        assertThat(written).isEqualTo(Files.readString(golden));
        assertThat(card.get("direction").textValue())
                .isEqualTo(language.equals("ar") || language.equals("he") ? "rtl" : "ltr");
    }

    @Test
    void nothing_in_it_is_taken_for_markup() {
        String hostile = "<script>alert(1)</script> & \"so\" 'on'\n<b>";
        JsonNode quotation = quotation("en", hostile, "day");
        ((ObjectNode) quotation).put("saidBy", "<i>a witness</i>");
        JsonNode card = card(quotation);

        assertThat(card.get("html").textValue())
                .doesNotContain("<script", "<b>", "<i>")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;so&quot; &#39;on&#39;<br>&lt;b&gt;")
                .contains("&lt;i&gt;a witness&lt;/i&gt;");
        assertThat(card.get("shareText").textValue()).contains(hostile);
    }

    private static JsonNode card(JsonNode quotation) {
        return LiveJson.read(new CardWriter(quotation, "https://news.example/story?a=1&b=2").write(), JsonNode.class);
    }

    private static JsonNode quotation(String language, String text, String precision) {
        ObjectNode quotation = (ObjectNode) LiveJson.read("""
                        {"id":"0168e6ba-5e00-7043-8ee6-e75b18f6d3ff","slug":"a-slug","url":"/v1/quotations/0168e6ba-5e00-7043-8ee6-e75b18f6d3ff",
                         "saidOn":"2019-02-01","verification":"asReported","firstPublished":{"article":{"headline":"The bridge","language":"en"}}}
                        """.getBytes(StandardCharsets.UTF_8), JsonNode.class);
        return quotation.put("language", language).put("text", text).put("saidOnPrecision", precision);
    }
}
