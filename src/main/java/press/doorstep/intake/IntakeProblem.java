package press.doorstep.intake;

import press.doorstep.web.ProblemCode;

/** What this room can refuse. */
enum IntakeProblem implements ProblemCode {
    IMPORT_NOT_FOUND(404, "There is no such import", """
            No import has this id, or it ended so long ago that it was forgotten. The list of imports has those that are remembered."""),
    IMPORT_INCOMPLETE(400, "The file did not arrive whole", """
            The request ended before its body did, so nothing was imported. Send the file again; what it holds is recognised, so nothing is \
            ever imported twice."""),
    SPOOL_UNAVAILABLE(507, "There is no room for the file", """
            The file could not be put aside on this server: the disk is full or the folder cannot be written. Nothing was imported. Make room, \
            or set `doorstep.intake.spool` to another folder, and send the file again.""");

    private final int status;
    private final String title;
    private final String explanation;

    IntakeProblem(int status, String title, String explanation) {
        this.status = status;
        this.title = title;
        this.explanation = explanation;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String explanation() {
        return explanation;
    }
}
