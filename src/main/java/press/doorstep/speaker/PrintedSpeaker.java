package press.doorstep.speaker;

import java.util.List;
import press.doorstep.live.PublishedSpeaker;
import press.doorstep.text.Names;

/** The part of a speaker that stands in stories. */
record PrintedSpeaker(String slug, String kind, Names names, List<PublishedSpeaker.Tenure> tenures) {}
