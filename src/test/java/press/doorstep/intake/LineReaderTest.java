package press.doorstep.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineReaderTest {

    @Test
    void blank_lines_are_counted_and_left_out() throws IOException {
        List<Line> lines = read("one\n\n  \t\r\ntwo\r\nthree");

        assertThat(lines).extracting(Line::number).containsExactly(1L, 4L, 5L);
        assertThat(lines).extracting(LineReaderTest::text).containsExactly("one", "two\r", "three");
    }

    @Test
    void reading_goes_on_where_a_line_ended() throws IOException {
        String file = "один\nдва\nтри\n";
        Line second = read(file).get(1);
        byte[] rest = file.getBytes(StandardCharsets.UTF_8);
        ByteArrayInputStream behind = new ByteArrayInputStream(rest, (int) second.end(), rest.length);

        Line third = new LineReader(behind, second.end(), second.number()).next();

        assertThat(third).isNotNull();
        assertThat(third.number()).isEqualTo(3);
        assertThat(text(third)).isEqualTo("три");
        assertThat(third.end()).isEqualTo(rest.length);
    }

    @Test
    void a_line_of_exactly_the_limit_is_read_and_a_longer_one_is_only_passed() throws IOException {
        List<Line> lines = read("a".repeat(Line.LONGEST) + "\n" + "b".repeat(Line.LONGEST + 1) + "\nc\n");

        assertThat(lines).extracting(Line::tooLong).containsExactly(false, true, false);
        assertThat(lines.get(0).bytes()).hasSize(Line.LONGEST);
        assertThat(lines.get(1).bytes()).isEmpty();
        assertThat(text(lines.get(2))).isEqualTo("c");
        assertThat(lines.get(2).position()).isEqualTo(2L * Line.LONGEST + 3);
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_line() throws IOException {
        assertThat(read("\uFEFFone\n\uFEFFtwo"))
                .extracting(LineReaderTest::text)
                .containsExactly("one", "\uFEFFtwo");
    }

    @Test
    void the_count_taken_while_a_file_arrives_is_the_number_of_lines_read_from_it() throws IOException {
        for (String file : List.of("", "\n", "a", "a\n", "\na\n\nb", " \r\n", "a\r\nb\r\n\r\n")) {
            LineCount count = new LineCount();
            byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
            count.add(bytes, bytes.length);
            assertThat(count.count()).as(file).isEqualTo(read(file).size());
        }
    }

    private static String text(Line line) {
        return new String(line.bytes(), StandardCharsets.UTF_8);
    }

    private static List<Line> read(String file) throws IOException {
        List<Line> lines = new ArrayList<>();
        try (LineReader reader =
                new LineReader(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), 0, 0)) {
            for (Line line = reader.next(); line != null; line = reader.next()) {
                lines.add(line);
            }
        }
        return lines;
    }
}
