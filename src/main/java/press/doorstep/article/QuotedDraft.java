package press.doorstep.article;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.text.StoryText;

/** A working copy's text, and its quotations as they can be sent back. {@code language} is null until an editor says which. */
public record QuotedDraft(UUID id, @Nullable String language, StoryText text, List<QuotationEntry> quotations) {}
