package press.doorstep.access;

import java.util.UUID;

/** The installation has made itself a key, or taken the one it was given; told inside the transaction that makes it. */
public record FirstKeyMade(UUID key) {}
