package press.doorstep.speaker;

/** A speaker that was changed, and what stories printed of it before. */
record SpeakerChange(Speaker speaker, PrintedSpeaker before) {

    boolean isPrinted() {
        return !speaker.printed().equals(before);
    }
}
