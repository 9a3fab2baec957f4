package press.doorstep.finding;

/** What a speaker is. */
public enum SpeakerKind {
    PERSON,
    ORGANISATION
}
