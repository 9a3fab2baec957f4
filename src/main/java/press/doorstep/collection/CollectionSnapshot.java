package press.doorstep.collection;

/** A collection as it was when it was published: what the public sees until it is published again. */
record CollectionSnapshot(String slug, CollectionContent content) {}
