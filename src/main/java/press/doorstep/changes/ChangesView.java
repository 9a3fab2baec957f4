package press.doorstep.changes;

import java.util.List;
import press.doorstep.live.LiveChange;

/**
 * A page of events.
 *
 * @param cursor where to go on, always
 * @param more whether to go on at once
 */
record ChangesView(List<ChangeView> items, String cursor, boolean more) {

    static ChangesView of(List<LiveChange> events, long last, boolean more) {
        return new ChangesView(events.stream().map(ChangeView::of).toList(), ChangeCursor.after(last), more);
    }
}
