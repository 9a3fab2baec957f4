package press.doorstep.collection;

/** Readers do not see a collection any more. */
record CollectionUnpublished(String slug, String by) {}
