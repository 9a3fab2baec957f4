package press.doorstep.collection;

/** Readers see a collection, or another state of it, from now on. */
record CollectionPublished(String slug, String by) {}
