package press.doorstep.page;

/** A short line that only leads elsewhere. */
final class LinksOnly implements LineRule {

    private static final int LONGEST = 300;

    @Override
    public String name() {
        return "links-only";
    }

    @Override
    public boolean drops(Line line) {
        boolean address = line.text().length() <= LONGEST
                && line.text().matches("(https?://|www\\.)\\S+|[\\w.+-]+@[\\w-]+\\.[\\w.]+|[@#][\\w.]+( [@#][\\w.]+)*");
        return address || (line.linked() > 0.8 && line.isLabel() && line.kind() != Line.Kind.TITLE);
    }
}
