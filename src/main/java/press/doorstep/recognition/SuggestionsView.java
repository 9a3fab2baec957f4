package press.doorstep.recognition;

import java.util.List;

/** What was found in a draft, in reading order; {@code omitted} counts what there is beyond. */
record SuggestionsView(List<SuggestionView> items, int omitted) {}
