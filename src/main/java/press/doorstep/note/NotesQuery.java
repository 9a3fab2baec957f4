package press.doorstep.note;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import press.doorstep.web.Cursor;
import press.doorstep.web.Parameters;

/** Which of a story's notes are asked for: those of open or resolved threads, of a block, behind the place {@code (thread, id)}. */
record NotesQuery(Optional<Boolean> resolved, Optional<String> block, int limit, UUID thread, UUID id, String binding) {

    static final String[] PARAMETERS = {"resolved", "block", "limit", "cursor"};

    private static final UUID FIRST = new UUID(0, 0);

    static NotesQuery of(Parameters parameters, String reference) {
        Optional<Boolean> resolved =
                parameters.choice("resolved", Set.of("true", "false")).map("true"::equals);
        Optional<String> block = parameters.text("block");
        String binding = "manage/articles/" + reference + "/notes?resolved=" + resolved + "&block=" + block;
        Optional<Cursor.Keys> from = parameters.cursor().map(cursor -> Cursor.decode(cursor, binding, 2));
        return new NotesQuery(
                resolved,
                block,
                parameters.limit(),
                from.map(keys -> keys.id(0)).orElse(FIRST),
                from.map(keys -> keys.id(1)).orElse(FIRST),
                binding);
    }

    String condition() {
        String threads = (resolved.isPresent() ? " and f.resolved = :resolved" : "")
                + (block.isPresent() ? " and f.block = :block" : "");
        return "article = :article and (thread, id) > (:thread, :id)"
                + (threads.isEmpty()
                        ? ""
                        : " and thread in (select f.id from Note f where f.article = :article and f.inReplyTo is null"
                                + threads + ")");
    }

    Map<String, Object> values(UUID article) {
        Map<String, Object> values = new HashMap<>(Map.of("article", article, "thread", thread, "id", id));
        resolved.ifPresent(wanted -> values.put("resolved", wanted));
        block.ifPresent(wanted -> values.put("block", wanted));
        return values;
    }

    String cursor(NoteView row) {
        return Cursor.encode(binding, row.thread(), row.id());
    }
}
