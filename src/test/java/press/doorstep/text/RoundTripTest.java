package press.doorstep.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a body is written as reads back as the same body, whatever is in it. */
class RoundTripTest {

    private static final int BODIES = 2_000;

    @Test
    void html_reads_back_to_the_same_blocks() {
        RandomBodies bodies = new RandomBodies(1);
        for (int i = 0; i < BODIES; i++) {
            Body body = bodies.next();
            String html = BodyHtml.of(body);
            assertThat(BodyReader.html(html)).as(html).isEqualTo(body);
        }
    }

    @Test
    void markdown_reads_back_to_the_same_blocks() {
        RandomBodies bodies = new RandomBodies(2);
        for (int i = 0; i < BODIES; i++) {
            Body body = bodies.next();
            String markdown = BodyMarkdown.of(body);
            assertThat(BodyReader.markdown(markdown)).as(markdown).isEqualTo(body);
        }
    }

    @Test
    void random_bodies_are_sound() {
        RandomBodies bodies = new RandomBodies(3);
        for (int i = 0; i < BODIES / 10; i++) {
            assertThat(BodyChecks.problems(bodies.next())).isEmpty();
        }
    }
}
