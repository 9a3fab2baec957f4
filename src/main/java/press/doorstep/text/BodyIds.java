package press.doorstep.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps the ids of blocks over edits of their text, so that spans, links and corrections still name the block they meant. */
public final class BodyIds {

    private BodyIds() {}

    /**
     * The edited body with the ids of the previous one: a block that says the same keeps its id wherever it went, one that says nearly the
     * same in the same place too. The ids of the edited body do not count; a new block's id was never one of the previous body's.
     */
    public static Body keep(Body edited, Body previous) {
        NewIds ids = new NewIds(previous);
        List<Block> before = previous.blocks();
        int[] partners = Alignment.of(texts(edited.blocks()), texts(before));
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < partners.length; i++) {
            Block partner = partners[i] < 0 ? null : before.get(partners[i]);
            Block block = edited.blocks().get(i);
            String id = partner == null ? ids.next() : partner.id();
            if (block instanceof Block.Items list) {
                List<Block.Item> items = partner instanceof Block.Items listBefore ? listBefore.items() : List.of();
                blocks.add(new Block.Items(id, list.ordered(), items(list.items(), items, ids)));
            } else {
                blocks.add(BlockWith.id(block, id));
            }
        }
        return new Body(blocks);
    }

    /** The body with ids for the blocks and items that were given none. */
    public static Body complete(Body body) {
        NewIds ids = new NewIds(body);
        List<Block> blocks = new ArrayList<>();
        for (Block block : body.blocks()) {
            Block named = NewIds.isMissing(block.id()) ? BlockWith.id(block, ids.next()) : block;
            blocks.add(named instanceof Block.Items list ? completeItems(list, ids) : named);
        }
        return new Body(blocks);
    }

    private static Block.Items completeItems(Block.Items list, NewIds ids) {
        List<Block.Item> items = list.items().stream()
                .map(item -> NewIds.isMissing(item.id()) ? new Block.Item(ids.next(), item.text(), item.marks()) : item)
                .toList();
        return new Block.Items(list.id(), list.ordered(), items);
    }

    private static List<Block.Item> items(List<Block.Item> edited, List<Block.Item> previous, NewIds ids) {
        int[] partners = Alignment.of(
                edited.stream().map(Block.Item::text).toList(),
                previous.stream().map(Block.Item::text).toList());
        List<Block.Item> items = new ArrayList<>();
        for (int i = 0; i < partners.length; i++) {
            String id = partners[i] < 0 ? ids.next() : previous.get(partners[i]).id();
            items.add(new Block.Item(id, edited.get(i).text(), edited.get(i).marks()));
        }
        return items;
    }

    private static List<String> texts(List<Block> blocks) {
        return blocks.stream().map(BlockWith::content).toList();
    }

    /** Ids {@code b<n>} with numbers beyond those in use. */
    private static final class NewIds {
        private final Set<String> used = new HashSet<>();
        private int last;

        NewIds(Body body) {
            body.blocks().forEach(block -> {
                used.add(block.id());
                if (block instanceof Block.Items list) {
                    list.items().forEach(item -> used.add(item.id()));
                }
            });
            used.forEach(id -> last = Math.max(last, number(id)));
        }

        String next() {
            return "b" + ++last;
        }

        static boolean isMissing(@Nullable String id) {
            return id == null || id.isBlank();
        }

        private static int number(@Nullable String id) {
            return id != null && id.matches("b[0-9]{1,8}") ? Integer.parseInt(id.substring(1)) : 0;
        }
    }
}
