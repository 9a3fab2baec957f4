package press.doorstep.text;

import java.util.List;

/** Where words were found: one span, or several when the speech is interrupted. */
public record Anchor(Location location, List<Span> spans) {}
