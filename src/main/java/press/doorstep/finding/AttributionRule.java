package press.doorstep.finding;

import java.util.List;

/** A way in which prose says who speaks. */
interface AttributionRule {

    /** The rule's name in the result. */
    String name();

    List<Attribution> in(Sentence sentence);
}
