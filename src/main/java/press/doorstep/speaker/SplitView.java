package press.doorstep.speaker;

/** What a split came to: who was parted, who stays, and how many quotations went. */
record SplitView(SpeakerView speaker, SpeakerView remaining, int quotations) {}
