package press.doorstep.outbox;

import java.util.List;

/**
 * Hears every fact once, in order. {@link #receive} runs inside the transaction that moves this subscriber's position, so what it does in
 * the database happens exactly once; when it throws, the same facts come again.
 */
public interface Subscriber {

    /** The name its position is kept under; never changes. */
    String name();

    void receive(List<Fact> facts);
}
