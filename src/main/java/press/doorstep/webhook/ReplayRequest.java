package press.doorstep.webhook;

import jakarta.validation.constraints.NotNull;

/** From where on everything is sent again: a cursor of the log of changes. */
record ReplayRequest(@NotNull String cursor) {}
