package press.doorstep.finding;

import java.util.ArrayList;
import java.util.List;
import press.doorstep.text.Location;

/** Finds what is said in a story, and by whom. */
public final class FindQuotations {

    private final KnownSpeakers known;

    public FindQuotations(KnownSpeakers known) {
        this.known = known;
    }

    /** Deterministic, and linear in the length of the story; any text will do. */
    public Findings find(StoryToSearch story) {
        Language language = story.language() == null ? LanguageOf.text(sample(story)) : story.language();
        Lexicon lexicon = Lexicon.of(language);
        List<Passage> passages = passages(story);
        List<Sentence> sentences = sentences(passages, lexicon);
        Casting casting = new Casting(lexicon, known);
        Attributions attributions = new Attributions(lexicon);
        List<Told> told = sentences.stream()
                .map(sentence -> new Told(sentence, attributions.in(sentence)))
                .toList();
        Cast cast = casting.cast(told);
        List<Seen> seen = casting.seen(sentences, cast);
        Reading reading = new Reading(lexicon, new References(lexicon, cast, new Sightings(seen)));
        read(told, seen, reading);
        return new Writing(passages, known).findings(language, reading.utterances());
    }

    /** The headline is read last: it leans on what the story tells. */
    private static void read(List<Told> told, List<Seen> seen, Reading reading) {
        List<Integer> blockEnds = blockEnds(told);
        int from = 0;
        for (int number = 0; number < told.size(); number++) {
            int to = from;
            while (to < seen.size() && seen.get(to).sentence() == number) {
                to++;
            }
            List<Told> following = told.subList(number + 1, blockEnds.get(number));
            reading.read(told.get(number), number, following, seen.subList(from, to));
            from = to;
        }
    }

    private static List<Integer> blockEnds(List<Told> sentences) {
        Integer[] ends = new Integer[sentences.size()];
        for (int i = sentences.size() - 1; i >= 0; i--) {
            boolean last = i + 1 == sentences.size()
                    || sentences.get(i + 1).sentence().block()
                            != sentences.get(i).sentence().block();
            ends[i] = last ? i + 1 : ends[i + 1];
        }
        return List.of(ends);
    }

    private static List<Passage> passages(StoryToSearch story) {
        List<Passage> passages = new ArrayList<>();
        if (story.standfirst() != null) {
            passages.add(new Passage(Location.STANDFIRST, null, story.standfirst()));
        }
        for (StoryToSearch.Paragraph paragraph : story.paragraphs()) {
            passages.add(new Passage(Location.BLOCK, paragraph.block(), paragraph.text()));
        }
        if (story.headline() != null) {
            passages.add(new Passage(Location.HEADLINE, null, story.headline()));
        }
        return passages;
    }

    private static List<Sentence> sentences(List<Passage> passages, Lexicon lexicon) {
        Sentences sentences = new Sentences(lexicon);
        List<List<Token>> blocks = new ArrayList<>();
        StorySpeech speech = new StorySpeech(lexicon);
        for (Location location : List.of(Location.STANDFIRST, Location.BLOCK, Location.HEADLINE)) {
            List<String> texts = passages.stream()
                    .filter(passage -> passage.location() == location)
                    .map(Passage::text)
                    .toList();
            blocks.addAll(speech.of(blocks.size(), texts));
        }
        List<Sentence> all = new ArrayList<>();
        for (int block = 0; block < blocks.size(); block++) {
            all.addAll(sentences.of(block, blocks.get(block)));
        }
        return all;
    }

    private static String sample(StoryToSearch story) {
        StringBuilder sample = new StringBuilder(story.headline() == null ? "" : story.headline());
        for (StoryToSearch.Paragraph paragraph : story.paragraphs()) {
            if (sample.length() > 4_000) {
                break;
            }
            sample.append('\n').append(paragraph.text());
        }
        return sample.toString();
    }
}
