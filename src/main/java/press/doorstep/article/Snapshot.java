package press.doorstep.article;

import java.util.Map;
import java.util.UUID;
import press.doorstep.quotation.Utterance;

/** A story whole, as it was when it was saved or published, with what its quotations said then. */
record Snapshot(String slug, Story story, Map<UUID, Utterance> utterances) {}
