package press.doorstep.speaker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Makes speakers found by their names who were written before there was such an index, or by a node that does not know it. */
@ApplicationScoped
class CallSpeakers {

    static final int BATCH = 500;

    @Inject
    Speakers speakers;

    /** Answers how many there were. */
    @Transactional
    public int call() {
        List<Speaker> uncalled = speakers.uncalled(BATCH);
        uncalled.forEach(Speaker::call);
        return uncalled.size();
    }
}
