package press.doorstep.erasure;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Erases a person or a text everywhere at once: when this commits, it stands nowhere any more. */
@ApplicationScoped
class EraseSubject {

    private static final int AN_HOUR = 3600;

    @Inject
    FindSubject finding;

    @Inject
    FindTraces traces;

    @Inject
    RemoveTraces removing;

    @Inject
    TakeOffLive live;

    @Inject
    Erasures erasures;

    @Inject
    Clock clock;

    @Transactional
    @TransactionConfiguration(timeout = AN_HOUR)
    public ErasureView erase(ErasureRequest request, String by) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        ErasureRequest sent = request.sound();
        erasures.takeTurns();
        Subject subject = finding.find(sent);
        FindTraces.Traces found = traces.find(subject);
        UUID id = erasures.add(sent, subject.id(), now, by);
        live.withdraw(subject, now);
        long places = removing.remove(subject, found.drafts(), now, by);
        int stories = live.render(subject, found.shown(), now);
        erasures.done(id, places, stories);
        return erasures.require(id.toString());
    }
}
