package press.doorstep.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Lists of cards. */
@ApplicationScoped
class Cards {

    @Inject
    LiveDatabase live;

    @Inject
    TermNumbers numbers;

    @Inject
    TopicMemory topics;

    @Inject
    Labels labels;

    @Inject
    HandedOut handedOut;

    private static final String PLAIN = Card.columns(Set.of(), BodyFormat.BLOCKS);

    /** How many of a ranking are looked at at a time. */
    private static final int RANKED = 500;

    private record Read(List<Card> rows, @Nullable Long total) {}

    /** {@code columns} are those of {@link Card#columns}. */
    Slice list(ArticlesFilter filter, Window window, Count count, String columns, @Nullable String language) {
        Read read = live.read(sql -> {
            TermNeeds needs = TermNeeds.of(sql, numbers, filter.terms(), Counted.STORIES);
            if (!filter.ids().isEmpty()) {
                List<Card> named = needs.hopeless() ? List.of() : named(sql, filter, needs, columns);
                return new Read(named, count == Count.NONE ? null : (long) named.size());
            }
            TermWalk walk =
                    new TermWalk(ListOrder.of(filter.sort()), needs, Counted.STORIES, StoryConditions.of(filter));
            return new Read(walk.rows(sql, columns, window, Card::read), walk.total(sql, count));
        });
        Window whole = filter.ids().isEmpty()
                ? window
                : Window.first(Math.max(1, read.rows().size()));
        List<Item> items = items(Slices.fitting(read.rows(), whole), language, at(filter.sort()));
        return Slices.of(items, read.rows().size(), whole, read.total());
    }

    /** Stories by id, in the order of ids. */
    private static List<Card> named(Sql sql, ArticlesFilter filter, TermNeeds needs, String columns) {
        SqlText text = new SqlText().add("select " + columns);
        text.add("from unnest(?::uuid[]) with ordinality named(id, place)", (Object)
                filter.ids().stream().distinct().toArray(UUID[]::new));
        text.add("join live.article a on a.id = named.id where true");
        StoryConditions.of(filter).forEach(condition -> text.add("and a." + condition.sql(), condition.values()));
        needs.groups().forEach(group -> text.add("and a.terms && ?::integer[]", (Object) group));
        text.add("and not (a.terms && ?::integer[])", (Object) needs.none());
        return text.add("order by named.place").rows(sql, Card::read);
    }

    List<Numbered> ranked(List<Long> stories, TermFilter filter, int most, @Nullable String language) {
        List<Card> found = new ArrayList<>();
        TermNeeds needs = live.read(sql -> TermNeeds.of(sql, numbers, filter, Counted.STORIES));
        for (int from = 0; !needs.hopeless() && from < stories.size() && found.size() < most; from += RANKED) {
            long[] some = stories.subList(from, Math.min(stories.size(), from + RANKED)).stream()
                    .mapToLong(Long::longValue)
                    .toArray();
            SqlText text = new SqlText().add("select " + PLAIN);
            text.add("from unnest(?::bigint[]) with ordinality named(no, place)", (Object) some);
            text.add("join live.article a on a.no = named.no where true");
            needs.groups().forEach(group -> text.add("and a.terms && ?::integer[]", (Object) group));
            text.add("order by named.place limit ?", most - found.size());
            found.addAll(live.read(sql -> text.rows(sql, Card::read)));
        }
        List<Item> items = items(found, language, at(ArticleSort.NEWEST));
        return IntStream.range(0, items.size())
                .mapToObj(i -> new Numbered(found.get(i).number(), items.get(i)))
                .toList();
    }

    /** The cards of those of these stories that are live, in this order. */
    List<Card> byId(Sql sql, Collection<UUID> ids) {
        ArticlesFilter filter =
                new ArticlesFilter(TermFilter.ALL, null, null, null, List.copyOf(ids), ArticleSort.NEWEST);
        return named(sql, filter, new TermNeeds(List.of(), new int[0], 0, java.util.Map.of()), PLAIN);
    }

    List<Item> items(List<Card> cards, @Nullable String language, Function<Card, Position> position) {
        TopicMap map = topics.covering(cards.stream().map(Card::topics).toList());
        List<byte[]> json = new ArrayList<>(
                cards.stream().map(card -> card.json(map, language)).toList());
        labels.cards(cards, json, language);
        handedOut.count(cards.stream().map(Card::id).toList());
        return IntStream.range(0, cards.size())
                .mapToObj(i -> new Item(cards.get(i).id(), json.get(i), position.apply(cards.get(i))))
                .toList();
    }

    static Function<Card, Position> at(ArticleSort sort) {
        return sort == ArticleSort.LAST_UPDATED
                ? card -> ListOrder.position(card.updatedAt(), card.number())
                : card -> ListOrder.position(card.publishedAt(), card.number());
    }
}
