package press.doorstep.page;

/** The headlines of other stories under "Read also" and the like. */
final class RelatedHeadlines implements LineRule {

    private static final int MOST = 12;

    private int left;

    @Override
    public String name() {
        return "related-headlines";
    }

    @Override
    public boolean drops(Line line) {
        if (line.kind() == Line.Kind.TITLE) {
            return false;
        }
        String after = Furniture.afterListHeading(line.text());
        if (Furniture.isListHeading(line.text()) || (after != null && after.isEmpty())) {
            left = MOST;
            return true;
        }
        if (after != null) {
            return true;
        }
        boolean headline = left > 0 && (line.isLabel() || line.linked() > 0.8) && line.kind() != Line.Kind.HEADING;
        left = headline ? left - 1 : 0;
        return headline;
    }
}
