package press.doorstep.web;

/** Tells a caller who comes too late what has happened to a thing since they read it. */
@FunctionalInterface
public interface ChangedSince {

    /** Nothing is kept that could be told. */
    ChangedSince UNTOLD = (refusal, read) -> {};

    /** Adds what is known of the changes after the revision {@code read} to the refusal as further members. */
    void tell(Problem refusal, int read);
}
