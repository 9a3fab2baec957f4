package press.doorstep.page;

/** A short line that only leads elsewhere. */
final class LinksOnly implements LineRule {

    @Override
    public String name() {
        return "links-only";
    }

    @Override
    public boolean drops(Line line) {
        boolean address =
                line.text().matches("(https?://|www\\.)\\S+|[\\w.+-]+@[\\w-]+\\.[\\w.]+|[@#][\\w.]+( [@#][\\w.]+)*");
        return address || (line.linked() > 0.8 && line.isLabel() && line.kind() != Line.Kind.TITLE);
    }
}
