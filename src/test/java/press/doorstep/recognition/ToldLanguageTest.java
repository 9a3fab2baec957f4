package press.doorstep.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.doorstep.finding.Language;

/** Which texts are believed to be in the language they were taken for. */
class ToldLanguageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            true  | The ferries between Lindvik and Ostrey run all night, the company said, for the first time in ten years.
            true  | Паромы между Линдвиком и Остреем ходят всю ночь, сообщила компания, и это впервые за десять лет.
            true  | Die Fähren zwischen Lindvik und Ostrey fahren die ganze Nacht, sagt die Reederei, zum ersten Mal seit zehn Jahren.
            true  | Les bacs entre Lindvik et Ostrey naviguent toute la nuit, dit la compagnie, pour la première fois depuis dix ans.
            true  | Ferries stop
            false | Färjorna mellan Lindvik och Ostrey går hela natten, säger bolaget. Det är första gången på tio år.
            false | De veerboten tussen Lindvik en Ostrey varen de hele nacht door, zegt de maatschappij, voor het eerst in tien jaar.
            false | Los transbordadores navegan toda la noche, dice la compañía. Es la primera vez en diez años, y la gente está contenta.
            false | I traghetti navigano tutta la notte, dice la società. È la prima volta in dieci anni che il servizio non viene sospeso.
            false | Пороми ходять усю ніч, каже компанія. Це вперше за десять років, коли рух узимку не зупиняють.
            false | Фериботите плават цяла нощ, казва компанията. За първи път от десет години движението не се спира през зимата.
            false | العبارات تبحر طوال الليل تقول الشركة وهذه هي المرة الأولى منذ عشر سنوات
            false | 12 34 —
            """)
    void a_language_we_do_not_know_is_taken_for_none(boolean known, String text) {
        assertThat(ToldLanguage.isIn(Language.told(text), text)).as(text).isEqualTo(known);
    }
}
