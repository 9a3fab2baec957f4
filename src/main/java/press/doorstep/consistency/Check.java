package press.doorstep.consistency;

/**
 * One question to the database.
 *
 * @param sql a row for everything that is wrong: {@code missing} or {@code extra}, and words that say where it is. Rows are counted in the
 *     database, so that nothing piles up here however many they are.
 */
record Check(String name, String description, String sql) {

    private static final int EXAMPLES = 5;

    /** The rows counted: how many are missing, how many there are too many of, and an example or a few of each. */
    String counted() {
        return """
                select side, count(*), array_agg(example) filter (where place <= %d)
                from (select side, example, row_number() over (partition by side) as place from (
                %s
                ) found (side, example)) numbered
                group by side
                """.formatted(EXAMPLES, sql);
    }
}
