package press.doorstep.text;

import org.jspecify.annotations.Nullable;

/** The parts of a story in which words can stand. */
public record StoryText(String headline, @Nullable String standfirst, Body body) {}
