package press.doorstep.page;

import java.util.Locale;

/** Whose the page is and what its readers consent to. */
final class RightsLine implements LineRule {

    private static final int LONGEST = 400;

    @Override
    public String name() {
        return "rights-or-consent";
    }

    @Override
    public boolean drops(Line line) {
        String text = line.text().toLowerCase(Locale.ROOT);
        boolean rights = text.contains("all rights reserved")
                || text.contains("все права защищены")
                || text.contains("alle rechte vorbehalten")
                || text.contains("tous droits réservés")
                || text.startsWith("©")
                || text.startsWith("(c) ");
        boolean consent = (text.contains("cookie") || text.contains("privacy policy"))
                && (text.contains("accept")
                        || text.contains("consent")
                        || text.contains("agree")
                        || text.contains("соглас")
                        || text.contains("zustimm")
                        || text.contains("akzept"));
        return text.length() <= LONGEST && (rights || consent);
    }
}
