package press.doorstep.web;

/** An answer with a secret that is told this once: what is kept of it, to be given again, is without. */
public interface ToldOnce {

    Object withoutSecret();
}
