package press.doorstep.web;

import press.doorstep.text.Checks;

/** What checks found, as the refusal of a body. */
public final class BodyRefusal {

    private BodyRefusal() {}

    /** Refuses the body with everything that is wrong with it, unless nothing is. */
    public static void unlessSound(Checks checks) {
        if (checks.faults().isEmpty()) {
            return;
        }
        Problem problem = WebProblem.INVALID_BODY.because("The body has members with values they cannot have.");
        checks.faults().forEach(fault -> problem.at(fault.pointer(), fault.detail()));
        throw problem;
    }
}
