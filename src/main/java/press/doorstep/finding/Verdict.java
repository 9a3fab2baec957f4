package press.doorstep.finding;

/** What a rule makes of words between quote marks: no speech, or speech of a form, and how sure it is. */
record Verdict(boolean speech, SpeechForm form, double confidence) {

    static final Verdict NO = new Verdict(false, SpeechForm.PARTIAL, 0);

    static Verdict speech(SpeechForm form, double confidence) {
        return new Verdict(true, form, confidence);
    }
}
