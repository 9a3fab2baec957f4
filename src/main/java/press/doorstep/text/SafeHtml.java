package press.doorstep.text;

/** Text on its way into HTML. */
public final class SafeHtml {

    private SafeHtml() {}

    /** The text as it can stand between tags and in attributes, and can be neither. */
    public static String of(String text) {
        return HtmlTags.attribute(text);
    }
}
