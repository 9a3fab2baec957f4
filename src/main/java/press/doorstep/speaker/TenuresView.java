package press.doorstep.speaker;

import java.util.List;
import java.util.UUID;

/** The offices of a speaker, oldest first. {@code revision} is the speaker's. */
record TenuresView(List<TenureView> items, int revision) {

    /** The office of an id, which is there. */
    TenureView tenure(UUID id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst().orElseThrow();
    }

    static TenuresView of(Speaker speaker) {
        return new TenuresView(speaker.tenures.stream().map(TenureView::of).toList(), speaker.revision);
    }
}
