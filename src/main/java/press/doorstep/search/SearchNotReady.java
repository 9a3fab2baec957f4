package press.doorstep.search;

/** The index is not open yet: the application has just started. */
public final class SearchNotReady extends RuntimeException {

    private static final long serialVersionUID = 1;

    SearchNotReady() {
        super("The index is not open yet.");
    }
}
