package press.doorstep.intake;

/** Another node has taken the import over; whatever this one was about to commit must not be. */
final class ImportLost extends RuntimeException {

    ImportLost() {
        super("The import was taken over.", null, false, false);
    }
}
