package press.doorstep.article;

/** A reference that stands for nothing: where it was made, to what, and the kind of thing it should have been. */
record Missing(String pointer, String reference, String kind) {}
