package press.doorstep.consistency;

import java.util.List;

/** What a check found: how much is missing, how much there is too much of, and where to look first. */
record CheckView(String name, String description, long missing, long extra, List<String> examples) {

    boolean isPassed() {
        return missing == 0 && extra == 0;
    }
}
