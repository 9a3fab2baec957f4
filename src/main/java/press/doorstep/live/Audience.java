package press.doorstep.live;

import jakarta.enterprise.context.RequestScoped;

/**
 * For whom a request reads: everybody, unless somebody said that it is for one partner. Everything that is read while the request lasts, on whatever
 * thread, is what that partner may have.
 */
@RequestScoped
public class Audience {

    /** Nobody in particular. */
    public static final int EVERYBODY = 0;

    private volatile int partner = EVERYBODY;
    private volatile String route = "";

    /** From now on this request reads for a partner, by their number; {@code route} is the kind of route, for the record of what they were handed. */
    public void is(int partner, String route) {
        this.partner = partner;
        this.route = route;
    }

    public int partner() {
        return partner;
    }

    public boolean isEverybody() {
        return partner == EVERYBODY;
    }

    String route() {
        return route;
    }
}
