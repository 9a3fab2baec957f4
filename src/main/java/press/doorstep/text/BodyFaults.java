package press.doorstep.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Goes through a body and gathers its faults. Blocks come from JSON, so anything in them may be missing. */
final class BodyFaults {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,40}");
    private static final int MOST_ITEMS = 1_000;

    private final List<BodyChecks.Fault> faults = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    List<BodyChecks.Fault> of(Body body) {
        List<Block> blocks = body.blocks();
        if (blocks.size() > BodyChecks.MOST_BLOCKS) {
            fault("/blocks", "has " + blocks.size() + " blocks; the most is " + BodyChecks.MOST_BLOCKS);
            return faults;
        }
        for (int i = 0; i < blocks.size(); i++) {
            block("/blocks/" + i, blocks.get(i));
        }
        return faults;
    }

    private void block(String pointer, Block block) {
        id(pointer + "/id", block.id());
        if (block instanceof Block.Prose prose) {
            prose(pointer, prose.text(), prose.marks());
        }
        if (block instanceof Block.Heading heading && (heading.level() < 2 || heading.level() > 6)) {
            fault(pointer + "/level", "must be 2 to 6: the headline is level 1");
        } else if (block instanceof Block.Items list) {
            items(pointer + "/items", list.items());
        } else if (block instanceof Block.Image image) {
            new MediaFaults(this).picture(pointer + "/image", image.image());
        } else if (block instanceof Block.Footage footage) {
            new MediaFaults(this).video(pointer + "/video", footage.video());
        } else if (block instanceof Block.Embed embed) {
            address(pointer + "/url", embed.url());
            words(pointer + "/provider", embed.provider());
            words(pointer + "/title", embed.title());
        }
    }

    private void items(String pointer, @Nullable List<Block.Item> items) {
        if (items == null || items.isEmpty()) {
            fault(pointer, "must have an item");
        } else if (items.size() > MOST_ITEMS) {
            fault(pointer, "has " + items.size() + " items; the most is " + MOST_ITEMS);
        } else {
            for (int i = 0; i < items.size(); i++) {
                item(pointer + "/" + i, items.get(i));
            }
        }
    }

    private void item(String pointer, Block.@Nullable Item item) {
        if (item == null) {
            fault(pointer, "must be given");
        } else {
            id(pointer + "/id", item.id());
            prose(pointer, item.text(), item.marks());
        }
    }

    private void id(String pointer, @Nullable String id) {
        if (id == null || !ID.matcher(id).matches()) {
            fault(pointer, "must be 1 to 40 of the characters A-Z a-z 0-9 _ -");
        } else if (!ids.add(id)) {
            fault(pointer, "\"" + id + "\" is the id of another block too");
        }
    }

    private void prose(String pointer, @Nullable String text, @Nullable List<Mark> marks) {
        if (text == null || text.codePoints().allMatch(Characters::isSpace)) {
            fault(pointer + "/text", "must have words");
            return;
        }
        words(pointer + "/text", text);
        MarkFaults.in(text, marks == null ? List.of() : marks)
                .forEach(fault -> fault(pointer + "/marks" + fault.pointer(), fault.detail()));
    }

    /** Text of which at least the characters must be sound. */
    void words(String pointer, @Nullable String text) {
        if (text == null) {
            return;
        }
        if (CodePoints.count(text) > BodyChecks.LONGEST_TEXT) {
            fault(pointer, "is longer than " + BodyChecks.LONGEST_TEXT + " characters");
        }
        text.codePoints()
                .filter(character -> character == 0 || (character >= 0xD800 && character <= 0xDFFF))
                .findFirst()
                .ifPresent(character ->
                        fault(pointer, character == 0 ? "has a NUL character" : "has half of a surrogate pair"));
    }

    void address(String pointer, @Nullable String address) {
        if (address == null || !WebAddress.isWeb(address)) {
            fault(pointer, "must be an http or https address");
        }
    }

    void fault(String pointer, String detail) {
        faults.add(new BodyChecks.Fault(pointer, detail));
    }
}
