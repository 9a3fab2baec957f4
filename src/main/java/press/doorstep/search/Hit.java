package press.doorstep.search;

import java.util.UUID;

/** Something the index says is like what was asked. It may be gone: whoever shows it reads it from what is live. */
public record Hit(UUID id, HitPosition position, int document) {}
