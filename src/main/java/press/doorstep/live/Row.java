package press.doorstep.live;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The row a result stands on; columns count from 1. */
record Row(ResultSet result) {

    /** Makes a value of a row. */
    interface Reader<T> {
        T read(Row row) throws SQLException;
    }

    int number(int column) throws SQLException {
        return result.getInt(column);
    }

    @Nullable
    Integer numberOrNull(int column) throws SQLException {
        int number = result.getInt(column);
        return result.wasNull() ? null : number;
    }

    long big(int column) throws SQLException {
        return result.getLong(column);
    }

    boolean flag(int column) throws SQLException {
        return result.getBoolean(column);
    }

    String text(int column) throws SQLException {
        return result.getString(column);
    }

    @Nullable
    String textOrNull(int column) throws SQLException {
        return result.getString(column);
    }

    byte[] bytes(int column) throws SQLException {
        return result.getBytes(column);
    }

    UUID id(int column) throws SQLException {
        return result.getObject(column, UUID.class);
    }

    @Nullable
    UUID idOrNull(int column) throws SQLException {
        return result.getObject(column, UUID.class);
    }

    Instant time(int column) throws SQLException {
        return result.getObject(column, OffsetDateTime.class).toInstant();
    }

    LocalDate day(int column) throws SQLException {
        return result.getObject(column, LocalDate.class);
    }

    int[] numbers(int column) throws SQLException {
        Integer[] boxed = (Integer[]) result.getArray(column).getArray();
        int[] numbers = new int[boxed.length];
        for (int i = 0; i < boxed.length; i++) {
            numbers[i] = boxed[i];
        }
        return numbers;
    }

    /** The ids of an array; none when it is null. */
    List<UUID> ids(int column) throws SQLException {
        java.sql.Array array = result.getArray(column);
        return array == null ? List.of() : List.of((UUID[]) array.getArray());
    }
}
