package press.doorstep.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TopicTreeTest {

    private final UUID top = new UUID(0, 1);
    private final UUID middle = new UUID(0, 2);
    private final UUID low = new UUID(0, 3);
    private final TopicTree tree = new TopicTree(Map.of(middle, top, low, middle));

    @Test
    void a_topic_cannot_go_below_itself_or_what_stands_below_it() {
        assertThat(tree.wouldLoop(top, top)).isTrue();
        assertThat(tree.wouldLoop(top, middle)).isTrue();
        assertThat(tree.wouldLoop(top, low)).isTrue();
    }

    @Test
    void it_can_go_everywhere_else() {
        assertThat(tree.wouldLoop(low, top)).isFalse();
        assertThat(tree.wouldLoop(middle, null)).isFalse();
        assertThat(tree.wouldLoop(new UUID(0, 4), low)).isFalse();
    }

    @Test
    void a_move_counts_from_then_on() {
        tree.move(low, null);
        assertThat(tree.wouldLoop(top, low)).isFalse();
        tree.move(top, low);
        assertThat(tree.wouldLoop(low, middle)).isTrue();
    }
}
