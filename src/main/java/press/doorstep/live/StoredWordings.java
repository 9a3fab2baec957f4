package press.doorstep.live;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import press.doorstep.text.FoldedWords;

/** The rows by which public words are found. Whoever writes them holds the quotations. */
final class StoredWordings {

    private static final String PRESENT =
            "select w.quotation, w.phrases from live.wording w where w.quotation = any (?)";

    private static final String UPSERT = """
            insert into live.wording (quotation, words, phrases) values (?, ?, ?)
            on conflict (quotation) do update set words = excluded.words, phrases = excluded.phrases
            """;

    /** In the order of the list, so that two publications with phrases in common meet in one order. */
    private static final String LIST = """
            insert into live.phrase (hash, quotation)
            select hash, quotation from unnest(?::integer[], ?::bigint[]) given (hash, quotation) order by 1, 2
            on conflict do nothing
            """;

    private static final String UNLIST = """
            delete from live.phrase p
            using (select unnest(w.phrases) as hash, w.quotation from live.wording w where w.quotation = any (?)) gone
            where p.hash = gone.hash and p.quotation = gone.quotation
            """;

    private static final String DELETE = "delete from live.wording where quotation = any (?)";

    private StoredWordings() {}

    /**
     * The words of quotations that are public now, by number; those that are as before cost one look. It is by their phrases that they are told
     * apart, since words may have been covered in place by an erasure.
     */
    static void put(Sql sql, Map<Long, String> words) {
        if (words.isEmpty()) {
            return;
        }
        Map<Long, int[]> changed = new HashMap<>();
        words.forEach((number, text) -> changed.put(number, Phrases.of(FoldedWords.of(text))));
        List<Long> different = new ArrayList<>();
        sql.rows(
                PRESENT,
                row -> {
                    boolean same = Arrays.equals(row.numbers(2), changed.get(row.big(1)));
                    return same ? changed.remove(row.big(1)) != null : different.add(row.big(1));
                },
                (Object) StoredOccurrences.longs(words.keySet()));
        if (!different.isEmpty()) {
            sql.run(UNLIST, (Object) StoredOccurrences.longs(different));
        }
        add(sql, words, changed);
    }

    private static void add(Sql sql, Map<Long, String> words, Map<Long, int[]> changed) {
        if (changed.isEmpty()) {
            return;
        }
        List<Object[]> rows = new ArrayList<>();
        List<int[]> hashes = new ArrayList<>();
        List<long[]> quotations = new ArrayList<>();
        changed.forEach((number, phrases) -> {
            rows.add(new Object[] {number, words.get(number), phrases});
            hashes.add(phrases);
            quotations.add(IntStream.range(0, phrases.length)
                    .mapToLong(phrase -> number)
                    .toArray());
        });
        sql.batch(UPSERT, rows);
        sql.run(
                LIST,
                hashes.stream().flatMapToInt(Arrays::stream).toArray(),
                quotations.stream().flatMapToLong(Arrays::stream).toArray());
    }

    static void remove(Sql sql, Collection<Long> numbers) {
        if (!numbers.isEmpty()) {
            long[] gone = StoredOccurrences.longs(numbers);
            sql.run(UNLIST, (Object) gone);
            sql.run(DELETE, (Object) gone);
        }
    }
}
