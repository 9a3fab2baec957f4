package press.doorstep.page;

/** What the page's own markup puts into its margins: navigation, asides, forms, boxes for sharing and advertising. */
final class MarginLine implements LineRule {

    @Override
    public String name() {
        return "page-margin";
    }

    @Override
    public boolean drops(Line line) {
        return line.kind() == Line.Kind.MARGIN;
    }
}
