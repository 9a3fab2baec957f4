package press.doorstep.speaker;

/** What stories print of a speaker is another now. */
record SpeakerChanged(String slug, int revision) {}
