package press.doorstep.web;

/** A problem as its page explains it. */
record ProblemPageView(String type, String code, int status, String title, String explanation) {

    static ProblemPageView of(ProblemCode problem) {
        return new ProblemPageView(
                "/problems/" + problem.code(),
                problem.code(),
                problem.status(),
                problem.title(),
                problem.explanation().strip());
    }
}
