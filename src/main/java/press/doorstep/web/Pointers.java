package press.doorstep.web;

/** JSON Pointers, RFC 6901. */
public final class Pointers {

    private Pointers() {}

    /** The pointer made of these reference tokens. */
    public static String of(Object... tokens) {
        StringBuilder pointer = new StringBuilder();
        for (Object token : tokens) {
            pointer.append('/').append(token.toString().replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }
}
