package press.doorstep.page;

/** A line that is nothing but phrases of the page: "Most interesting · Partner news · Topics / All topics", "Фото: ...". */
final class FurniturePhrase implements LineRule {

    @Override
    public String name() {
        return "furniture-phrase";
    }

    @Override
    public boolean drops(Line line) {
        String text = line.text();
        if (text.length() > 400 || line.kind() == Line.Kind.TITLE) {
            return false;
        }
        return Furniture.isWhole(text)
                || Furniture.isPrefixed(text)
                || Furniture.parts(text).stream().allMatch(Furniture::isWhole);
    }
}
