package press.doorstep.live;

import io.agroal.api.AgroalDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The live database with a notebook: what was asked, with which values, so that a test can ask how it is carried out. */
class Recording extends LiveDatabase {

    /** A statement as it was sent, its values as PostgreSQL literals. */
    record Sent(String text, List<String> values) {

        String numbered() {
            StringBuilder numbered = new StringBuilder();
            int place = 0;
            for (char letter : text.toCharArray()) {
                numbered.append(letter == '?' ? "$" + ++place : String.valueOf(letter));
            }
            return numbered.toString();
        }
    }

    final List<Sent> sent = new ArrayList<>();
    private @Nullable Thread reader;

    Recording(AgroalDataSource connections) {
        live = connections;
    }

    @Override
    <T> T read(Function<Sql, T> reading) {
        return Thread.currentThread() == reader
                ? super.read(sql -> reading.apply(new Sql(recording(sql.connection()), sql.partner())))
                : super.read(reading);
    }

    /** What these reads ask; what others ask meanwhile is not written down. */
    List<Sent> of(Runnable reads) {
        sent.clear();
        reader = Thread.currentThread();
        reads.run();
        reader = null;
        return List.copyOf(sent);
    }

    private Connection recording(Connection connection) {
        return proxy(Connection.class, (method, arguments) -> {
            Object result = call(method, connection, arguments);
            return method.getName().equals("prepareStatement")
                    ? recording((PreparedStatement) result, (String) arguments[0])
                    : result;
        });
    }

    private PreparedStatement recording(PreparedStatement statement, String text) {
        Map<Integer, String> values = new TreeMap<>();
        return proxy(PreparedStatement.class, (method, arguments) -> {
            if (method.getName().startsWith("set") && arguments != null && arguments.length == 2) {
                values.put((Integer) arguments[0], literal(arguments[1]));
            }
            if (method.getName().equals("executeQuery")) {
                sent.add(new Sent(text, List.copyOf(values.values())));
            }
            return call(method, statement, arguments);
        });
    }

    private interface Calls {
        Object on(Method method, Object[] arguments) throws Throwable;
    }

    private static <T> T proxy(Class<T> type, Calls calls) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> calls.on(method, arguments)));
    }

    private static Object call(Method method, Object target, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static String literal(Object value) throws SQLException {
        if (value instanceof int[] numbers) {
            return "'{"
                    + String.join(
                            ",",
                            IntStream.of(numbers).mapToObj(Integer::toString).toList()) + "}'";
        }
        if (value instanceof long[] numbers) {
            return "'{"
                    + String.join(
                            ",",
                            java.util.stream.LongStream.of(numbers)
                                    .mapToObj(Long::toString)
                                    .toList()) + "}'";
        }
        if (value instanceof Boolean[] flags) {
            return "'{"
                    + String.join(
                            ",",
                            java.util.Arrays.stream(flags).map(String::valueOf).toList()) + "}'";
        }
        if (value instanceof Array array) {
            return "'" + array.toString().replace("'", "''") + "'";
        }
        if (value instanceof OffsetDateTime time
                && (time.equals(OffsetDateTime.MAX) || time.equals(OffsetDateTime.MIN))) {
            return time.equals(OffsetDateTime.MAX) ? "'infinity'" : "'-infinity'";
        }
        if (value instanceof LocalDate day && (day.equals(LocalDate.MAX) || day.equals(LocalDate.MIN))) {
            return day.equals(LocalDate.MAX) ? "'infinity'" : "'-infinity'";
        }
        return "'" + value.toString().replace("'", "''") + "'";
    }
}
