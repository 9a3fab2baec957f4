package press.doorstep.page;

import java.util.regex.Pattern;

/** A line with nothing but a date, a time, a count of readers or the name of the writer. */
final class DateOrByline implements LineRule {

    private static final int LONGEST = 90;

    private static final Pattern NUMBERS = Pattern.compile("[\\d\\s.,:/|•·–—-]*\\d[\\d\\s.,:/|•·–—-]*");

    private static final Pattern DATE = Pattern.compile(
            "((on|le|am|mon|tue|wed|thu|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|понедельник|вторник|среда|четверг"
                    + "|пятница|суббота|воскресенье|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi"
                    + "|vendredi|samedi|dimanche|january|february|march|april|may|june|july|august|september|october|november|december"
                    + "|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября"
                    + "|ноября|декабря|januar|februar|märz|mai|juni|juli|oktober|dezember|janvier|février|mars|avril|juin|juillet|août"
                    + "|septembre|octobre|novembre|décembre|uhr|gmt|utc|msk|мск|cet|bst|est|года|г|h|at|um|à|в|by|min|minutes?|hours?|ago|vor|read"
                    + "|updated|published|posted|modified|last|first|опубликовано|обновлено|изменено|stand|veröffentlicht|aktualisiert|zuletzt"
                    + "|publié|publiée|mis|mise|à jour|modifié|comments?|shares?|likes?|комментари\\p{L}*|kommentare?|commentaires?"
                    + "|назад|час\\p{L}*|дн\\p{L}+|stunden?|minuten|tagen?|heures?|jours?|days?|il y a|yesterday|today|сегодня|вчера|heute"
                    + "|gestern|hier|aujourd'hui|lesezeit|lecture|temps de|reading time|time|de"
                    + "|views?|просмотр\\p{L}*|минут\\p{L}*|vues?|aufrufe|st|nd|rd|th|a\\.?m|p\\.?m)\\b\\.?|[\\d\\s.,:/|•·–—()-])+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern BYLINE = Pattern.compile(
            "(By|Von|Par|Автор|Text:|Текст:)\\s+\\p{Lu}[\\p{L}.'’-]+([\\s,]+\\p{Lu}[\\p{L}.'’-]+){1,5}((,| and | und | et | и ).*)?");

    @Override
    public String name() {
        return "date-or-byline";
    }

    @Override
    public boolean drops(Line line) {
        String text = line.text();
        if (text.length() > LONGEST || line.kind() == Line.Kind.TITLE) {
            return false;
        }
        boolean digits = text.chars().anyMatch(Character::isDigit);
        return NUMBERS.matcher(text).matches()
                || (digits && DATE.matcher(text).matches())
                || BYLINE.matcher(text).matches();
    }
}
