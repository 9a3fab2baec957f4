package press.doorstep.page;

import java.util.regex.Pattern;

/** What is said under or of a picture. */
final class CaptionLine implements LineRule {

    private static final int LONGEST = 260;

    private static final Pattern CREDIT = Pattern.compile(
            "[\\[(]?(photo|image|picture|foto|bild|фото|crédit|illustration|video|audio)s?( credit)?\\s?:[^.]{2,60}\\.?[\\])]?$"
                    + "|\\b(AP Photo|Getty Images|AFP Photo|EPA|РИА Новости|dpa)\\s?/[^.]{2,60}$"
                    + "|^©.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Override
    public String name() {
        return "caption";
    }

    @Override
    public boolean drops(Line line) {
        String text = line.text();
        return line.kind() == Line.Kind.CAPTION
                || (text.length() <= LONGEST && CREDIT.matcher(text).find());
    }
}
