package press.doorstep.finding;

import org.jspecify.annotations.Nullable;

/** Words for what somebody is or does, as a language forms them. */
record RoleWords(Language language, WordList roles, WordList generic, WordList alone, SameOffice same) {

    /** What a word says of somebody's office or work; null when it says nothing. */
    @Nullable
    Gender of(String lower) {
        Character tag = roles.tag(lower);
        if (tag == null && language == Language.GERMAN && !lower.endsWith("mann")) {
            tag = GermanCompounds.tag(roles, lower);
        }
        if (tag == null && (language == Language.ENGLISH || language == Language.RUSSIAN) && lower.indexOf('-') > 0) {
            tag = roles.tag(lower.substring(lower.lastIndexOf('-') + 1));
        }
        if (tag == null && language == Language.GERMAN && GermanCompounds.isWomanOfTrade(lower)) {
            return Gender.FEMALE;
        }
        if (tag == null && !lower.isEmpty() && isAge(lower)) {
            return Gender.UNKNOWN;
        }
        return tag == null ? null : Gender.of(tag);
    }

    /** Whether an office word may stand for anybody named before. */
    boolean isGeneric(String lower) {
        return generic.has(lower) || alone.has(lower) || isAge(lower);
    }

    /** What a word that means a person only by itself, as {@code the Belgian}, tells of whom it means; null when it is none. */
    @Nullable
    Gender alone(String lower) {
        Character tag = alone.tag(lower);
        return tag == null ? null : Gender.of(tag);
    }

    /** Whether somebody of whom {@code held} was said may be called {@code lower}. */
    boolean mayBe(String lower, String held) {
        return same.mayBe(lower, held);
    }

    /** {@code 71-Jährige}, {@code 52-year-old}, {@code 30-летняя}. */
    private static boolean isAge(String lower) {
        return Character.isDigit(lower.charAt(0))
                && (lower.contains("-jährige") || lower.endsWith("-year-old") || lower.contains("-летн"));
    }

    /** Whether the word is an office as it stands; German surnames such as Oltmann only end like one. */
    boolean isListedRole(String lower) {
        return roles.has(lower);
    }
}
