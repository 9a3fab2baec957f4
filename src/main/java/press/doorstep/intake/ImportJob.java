package press.doorstep.intake;

import java.util.UUID;

/** An import that this node works off. {@code attempt} is the number of its turn: a later one means that another has taken over. */
record ImportJob(UUID id, int attempt, boolean dryRun, boolean mayPublish, String requestedBy, Bookmark place) {}
