package press.doorstep.standalone;

/** Why Doorstep does not start: a sentence for whoever started it, shown instead of a stack trace. */
final class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StartRefused(String sentence) {
        super(sentence);
    }

    StartRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
