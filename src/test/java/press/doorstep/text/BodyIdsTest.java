package press.doorstep.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BodyIdsTest {

    private static final Body BEFORE = BodyReader.text(
            "The bridge stays open.\n\nTalks begin on Wednesday in Lindvik.\n\nShe left.\n\nThe toll is five crowns.");

    @Test
    void a_body_that_says_the_same_keeps_its_ids() {
        assertThat(BodyIds.keep(BEFORE, BEFORE)).isEqualTo(BEFORE);
    }

    @Test
    void an_edited_paragraph_keeps_its_id_and_a_new_one_gets_a_new_one() {
        assertThat(
                        ids(
                                "The bridge stays open.\n\nNew.\n\nTalks began on Thursday in Lindvik.\n\nShe left.\n\nThe toll is six crowns."))
                .containsExactly("b1", "b5", "b2", "b3", "b4");
    }

    @Test
    void what_was_deleted_leaves_its_id_unused() {
        assertThat(ids("The bridge stays open.\n\nThe toll is five crowns.\n\nSomething else altogether."))
                .containsExactly("b1", "b4", "b5");
        assertThat(ids("Nothing of it.")).containsExactly("b5");
        assertThat(ids("")).isEmpty();
    }

    @Test
    void what_moved_keeps_its_id() {
        assertThat(
                        ids(
                                "The toll is five crowns.\n\nThe bridge stays open.\n\nTalks begin on Wednesday in Lindvik.\n\nShe left."))
                .containsExactly("b4", "b1", "b2", "b3");
    }

    @Test
    void a_paragraph_that_becomes_a_quotation_keeps_its_id_and_marks_do_not_matter() {
        Body edited = BodyReader.markdown("The *bridge* stays open.\n\n> She left.");

        assertThat(BodyIds.keep(edited, BEFORE).blocks())
                .containsExactly(
                        new Block.Paragraph("b1", "The bridge stays open.", List.of(Mark.of(MarkType.EMPHASIS, 4, 10))),
                        new Block.Quote("b3", "She left.", List.of()));
    }

    @Test
    void items_keep_their_ids_within_their_list_and_pictures_by_their_address() {
        Body before = BodyReader.markdown("- one\n- two\n\n![](https://example.org/a.jpg)\n\n***");
        Body edited = BodyReader.markdown("![x](https://example.org/a.jpg)\n\n- zero\n- one\n- two\n\n***");

        Body kept = BodyIds.keep(edited, before);

        assertThat(kept.blocks()).extracting(Block::id).containsExactly("b4", "b1", "b5");
        assertThat(((Block.Items) kept.blocks().get(1)).items())
                .extracting(Block.Item::id)
                .containsExactly("b6", "b2", "b3");
    }

    @Test
    void ids_stay_unique_whatever_was_edited() {
        RandomBodies bodies = new RandomBodies(21);
        Random random = new Random(22);
        Body body = bodies.next();
        for (int i = 0; i < 500; i++) {
            Body edited = random.nextBoolean()
                    ? bodies.next()
                    : BodyReader.html(BodyHtml.of(body) + BodyHtml.of(bodies.next()));
            body = BodyIds.keep(edited.blocks().size() > 30 ? bodies.next() : edited, body);
            assertThat(BodyChecks.problems(body)).isEmpty();
        }
    }

    @Test
    void a_long_body_is_aligned_in_time() {
        String text = new Random(23)
                .ints(2_000, 0, 1_000_000)
                .mapToObj(number -> "Paragraph " + number + " of the story")
                .collect(Collectors.joining("\n\n"));
        Body before = BodyReader.text(text);
        Body edited = BodyReader.text("First.\n\n" + text.replace("7 of", "7 from") + "\n\nLast.");

        long start = System.nanoTime();
        Body kept = BodyIds.keep(edited, before);

        assertThat(kept.blocks().subList(1, 2_001))
                .extracting(Block::id)
                .isEqualTo(before.blocks().stream().map(Block::id).toList());
        assertThat(System.nanoTime() - start).isLessThan(10_000_000_000L);
    }

    @Test
    void missing_ids_are_filled_in() {
        Body body = new Body(List.of(
                new Block.Separator("b7"),
                new Block.Separator(" "),
                new Block.Items("x", false, List.of(new Block.Item("", "one", List.of())))));

        assertThat(BodyIds.complete(body))
                .isEqualTo(new Body(List.of(
                        new Block.Separator("b7"),
                        new Block.Separator("b8"),
                        new Block.Items("x", false, List.of(new Block.Item("b9", "one", List.of()))))));
    }

    private static List<String> ids(String text) {
        return BodyIds.keep(BodyReader.text(text), BEFORE).blocks().stream()
                .map(Block::id)
                .toList();
    }
}
