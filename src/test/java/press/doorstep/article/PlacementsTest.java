package press.doorstep.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import press.doorstep.text.Block;
import press.doorstep.text.Body;
import press.doorstep.text.EditedWords;
import press.doorstep.text.Span;
import press.doorstep.text.StoryText;
import press.doorstep.text.WordEdit;

/** Quotations keep their places while stories are edited around them, and say so when they are edited themselves. */
class PlacementsTest {

    private static final String[] WORDS =
            "the bridge harbour ferry toll city old mayor said on monday of and a new lane for every car мост ёлка 橋 🙂 é"
                    .split(" ");
    private static final int ROUNDS = 4_000;

    private final Random chance = new Random(20261123);

    /** A block as a list of words; those of quotations know which quotation they belong to, 0 for none. */
    private record Word(String text, int quotation) {}

    private record Paragraph(String id, List<Word> words) {

        String text() {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < words.size(); i++) {
                boolean begins = isQuoted(i) && !isSameAs(i, i - 1);
                boolean ends = isQuoted(i) && !isSameAs(i, i + 1);
                text.append(i == 0 ? "" : " ")
                        .append(begins ? "“" : "")
                        .append(words.get(i).text())
                        .append(ends ? "”" : "");
            }
            return text.toString();
        }

        private boolean isQuoted(int i) {
            return words.get(i).quotation() != 0;
        }

        private boolean isSameAs(int i, int other) {
            return other >= 0
                    && other < words.size()
                    && words.get(other).quotation() == words.get(i).quotation();
        }

        /** Where a quotation begins, in code points. */
        int start(int quotation) {
            int at = 0;
            for (int i = 0; i < words.size(); i++) {
                boolean begins = isQuoted(i) && !isSameAs(i, i - 1);
                boolean ended = i > 0 && isQuoted(i - 1) && !isSameAs(i - 1, i);
                at += (i == 0 ? 0 : 1) + (ended ? 1 : 0) + (begins ? 1 : 0);
                if (words.get(i).quotation() == quotation) {
                    return at;
                }
                at += words.get(i).text().codePointCount(0, words.get(i).text().length());
            }
            return -1;
        }

        boolean has(int quotation) {
            return words.stream().anyMatch(word -> word.quotation() == quotation);
        }
    }

    @Test
    void edits_outside_the_words_do_not_lose_their_place() {
        int right = 0;
        for (int round = 0; round < ROUNDS; round++) {
            List<Paragraph> story = story();
            Occurrence before = occurrence(story, 2);
            List<Paragraph> edited = copy(story);
            for (int edit = 0; edit <= chance.nextInt(6); edit++) {
                editOutside(edited);
            }
            Placement now = new Placements(text(edited), text(story)).next(said(story), null, before);
            Paragraph home =
                    edited.stream().filter(block -> block.has(2)).findFirst().orElseThrow();
            boolean exact = now.anchoring() == Anchoring.ANCHORED
                    && home.id().equals(now.spans().get(0).block())
                    && home.start(2) == now.spans().get(0).start();
            right += exact ? 1 : 0;
            now.spans().forEach(span -> assertThat(says(edited, span)).isEqualTo(span.exact()));
        }
        System.out.printf("%d of %d quotations found again exactly%n", right, ROUNDS);
        assertThat(right).isGreaterThanOrEqualTo(ROUNDS * 99 / 100);
    }

    @Test
    void edits_inside_the_words_are_always_told() {
        for (int round = 0; round < ROUNDS; round++) {
            List<Paragraph> story = story();
            Occurrence before = occurrence(story, 2);
            List<Paragraph> edited = copy(story);
            WordEdit made = editInside(edited);
            if (chance.nextBoolean()) {
                editOutside(edited);
            }
            Placement now = new Placements(text(edited), text(story)).next(said(story), null, before);
            assertThat(now.anchoring()).as("%s%n%s", text(story), text(edited)).isEqualTo(Anchoring.STALE);
            List<WordEdit> told = EditedWords.of(now.stood(), text(edited));
            assertThat(told).as("%s%n%s", text(story), text(edited)).hasSize(1);
            assertThat(told.get(0).type())
                    .as("%s%n%s%n%s%n%s", text(story), text(edited), told, made)
                    .isEqualTo(made.type());
            assertThat(told.get(0).was()).isEqualTo(made.was());
            assertThat(told.get(0).now()).isEqualTo(made.now());
            WordEdit edit = told.get(0);
            assertThat(says(edited, new Span(edit.block(), edit.start(), edit.end(), "", "", "")))
                    .isEqualTo(edit.now() == null ? "" : edit.now());
        }
    }

    /** A few paragraphs; the words of quotation 2 stand in it once, or twice more by others. */
    private List<Paragraph> story() {
        List<String> said = words(4 + chance.nextInt(8));
        // No word twice: what one copy lost must not be found in the next, as if the speech had been interrupted.
        said.replaceAll(word -> word + chance.nextInt(1_000_000));
        List<Paragraph> story = new ArrayList<>();
        for (int i = 0; i < 2 + chance.nextInt(5); i++) {
            story.add(new Paragraph("b" + i, plain(5 + chance.nextInt(30))));
        }
        for (int quotation = 1; quotation <= 3; quotation++) {
            if (quotation == 2 || chance.nextInt(3) == 0) {
                insert(story.get(chance.nextInt(story.size())), said, quotation);
            }
        }
        return story;
    }

    private void insert(Paragraph block, List<String> said, int quotation) {
        int at = gap(block);
        List<Word> quoted = said.stream().map(word -> new Word(word, quotation)).toList();
        block.words().addAll(at, quoted);
        block.words().add(at, new Word(words(1).get(0), 0));
        block.words().add(at + quoted.size() + 1, new Word(words(1).get(0), 0));
    }

    /** A place between two words that are not of one quotation. */
    private int gap(Paragraph block) {
        int at = chance.nextInt(block.words().size() + 1);
        while (at > 0
                && at < block.words().size()
                && block.words().get(at).quotation() != 0
                && block.isSameAs(at, at - 1)) {
            at++;
        }
        return at;
    }

    private void editOutside(List<Paragraph> story) {
        Paragraph block = story.get(chance.nextInt(story.size()));
        int at = chance.nextInt(block.words().size());
        switch (chance.nextInt(5)) {
            case 0 -> block.words().addAll(gap(block), plain(1 + chance.nextInt(8)));
            case 1 -> {
                if (block.words().get(at).quotation() == 0 && block.words().size() > 1) {
                    block.words().remove(at);
                }
            }
            case 2 -> {
                if (block.words().get(at).quotation() == 0) {
                    block.words().set(at, new Word(words(1).get(0), 0));
                }
            }
            case 3 -> story.add(chance.nextInt(story.size() + 1), new Paragraph("n" + chance.nextInt(), plain(10)));
            default -> story.add(chance.nextInt(story.size()), story.remove(chance.nextInt(story.size())));
        }
    }

    private WordEdit editInside(List<Paragraph> story) {
        Paragraph home =
                story.stream().filter(block -> block.has(2)).findFirst().orElseThrow();
        List<Integer> inside = new ArrayList<>();
        for (int i = 0; i < home.words().size(); i++) {
            if (home.words().get(i).quotation() == 2) {
                inside.add(i);
            }
        }
        int at = inside.get(chance.nextInt(inside.size() - 1) + 1);
        String was = home.words().get(at).text();
        return switch (chance.nextInt(3)) {
            case 0 -> {
                home.words().set(at, new Word("changed", 2));
                yield new WordEdit(WordEdit.Type.CHANGED, was, "changed", null, 0, 0);
            }
            case 1 -> {
                home.words().add(at, new Word("added", 2));
                yield new WordEdit(WordEdit.Type.INSERTED, null, "added", null, 0, 0);
            }
            default -> {
                home.words().remove(at);
                yield new WordEdit(WordEdit.Type.REMOVED, was, null, null, 0, 0);
            }
        };
    }

    private Occurrence occurrence(List<Paragraph> story, int quotation) {
        Paragraph home =
                story.stream().filter(block -> block.has(quotation)).findFirst().orElseThrow();
        int start = home.start(quotation);
        String words = said(story);
        Placement placement = new press.doorstep.article.Placements(text(story), null).next(words, null, null);
        for (var place : press.doorstep.text.FoldedStory.of(text(story)).findAll(words)) {
            Span span = place.spans().get(0);
            if (home.id().equals(span.block()) && span.start() == start) {
                placement = Placement.at(place);
            }
        }
        assertThat(placement.spans().get(0).start()).isEqualTo(start);
        return new Occurrence(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "direct",
                null,
                null,
                null,
                null,
                placement.anchoring(),
                placement.location(),
                placement.spans(),
                List.of(),
                null,
                null);
    }

    private static String said(List<Paragraph> story) {
        return String.join(
                " ",
                story.stream()
                        .flatMap(block -> block.words().stream())
                        .filter(word -> word.quotation() == 2)
                        .map(Word::text)
                        .toList());
    }

    private static String says(List<Paragraph> story, Span span) {
        String text = story.stream()
                .filter(block -> block.id().equals(span.block()))
                .findFirst()
                .orElseThrow()
                .text();
        return text.substring(text.offsetByCodePoints(0, span.start()), text.offsetByCodePoints(0, span.end()));
    }

    private static StoryText text(List<Paragraph> story) {
        List<Block> blocks = new ArrayList<>();
        story.forEach(block -> blocks.add(new Block.Paragraph(block.id(), block.text(), List.of())));
        return new StoryText("A headline", null, new Body(blocks));
    }

    private static List<Paragraph> copy(List<Paragraph> story) {
        return new ArrayList<>(story.stream()
                .map(block -> new Paragraph(block.id(), new ArrayList<>(block.words())))
                .toList());
    }

    private List<Word> plain(int many) {
        return new ArrayList<>(
                words(many).stream().map(word -> new Word(word, 0)).toList());
    }

    private List<String> words(int many) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            words.add(WORDS[chance.nextInt(WORDS.length)]);
        }
        return words;
    }
}
