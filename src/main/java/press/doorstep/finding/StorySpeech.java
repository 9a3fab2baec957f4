package press.doorstep.finding;

import java.util.ArrayList;
import java.util.List;

/** The blocks of a story as tokens in which each piece of speech is one token. */
final class StorySpeech {

    private final Lexicon lexicon;
    private final Remarks remarks;
    private final Titles titles;

    StorySpeech(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.remarks = new Remarks(lexicon);
        this.titles = new Titles(lexicon);
    }

    /** {@code first} is the number of the first block; speech may run over all of the blocks. */
    List<List<Token>> of(int first, List<String> texts) {
        List<List<Token>> tokens =
                texts.stream().map(text -> Tokens.of(text, lexicon)).toList();
        boolean inverted = isInverted(tokens);
        List<MarkedBlock> marked = JoinedBlocks.of(
                tokens.stream().map(block -> MarkPairs.in(block, inverted)).toList());
        DialogueDashes dashes = new DialogueDashes(lexicon, remarks, marked);
        Transcript transcript = new Transcript(lexicon, tokens);
        List<List<Token>> speech = new ArrayList<>();
        for (int i = 0; i < marked.size(); i++) {
            List<Token> dialogue = dashes.in(i, first);
            List<Token> line = dialogue.isEmpty() ? transcript.line(i, first) : dialogue;
            speech.add(line.isEmpty() ? block(first + i, marked.get(i)) : line);
        }
        return speech;
    }

    /** Whether the story sets »so« rather than «so». */
    private static boolean isInverted(List<List<Token>> blocks) {
        int inward = 0;
        for (List<Token> block : blocks) {
            MarkSides sides = new MarkSides(block);
            for (int i = 0; i < block.size(); i++) {
                if (block.get(i).isMark() && sides.opens(i)) {
                    inward += block.get(i).is("»") || block.get(i).text().equals("»") ? 1 : 0;
                    inward -= block.get(i).text().equals("«") ? 1 : 0;
                }
            }
        }
        return inward > 0;
    }

    private List<Token> block(int number, MarkedBlock block) {
        List<Token> stream = new ArrayList<>();
        int at = 0;
        for (Region region : block.outermost()) {
            outside(block.tokens(), at, Math.max(at, region.open()), stream);
            if (titles.isTitle(block.tokens(), region)) {
                stream.add(titles.token(block.tokens(), region));
            } else {
                inside(number, block.tokens(), region, stream);
            }
            at = Math.min(block.tokens().size(), region.close() + 1);
        }
        outside(block.tokens(), at, block.tokens().size(), stream);
        return stream;
    }

    private static void outside(List<Token> tokens, int from, int to, List<Token> stream) {
        for (Token token : tokens.subList(from, to)) {
            if (!token.isMark()) {
                stream.add(token);
            }
        }
    }

    private void inside(int block, List<Token> tokens, Region region, List<Token> stream) {
        int at = region.open() + 1;
        int end = Math.min(region.close(), tokens.size());
        boolean goesOn = region.goesOn();
        Remarks.Remark remark = remarks.first(tokens, at, end);
        while (remark != null) {
            piece(block, tokens, at, remark.from(), goesOn, region.setting(), stream);
            outside(tokens, remark.begin(), remark.end(), stream);
            goesOn = true;
            at = remark.to();
            remark = at < end ? remarks.first(tokens, at, end) : null;
        }
        piece(block, tokens, at, end, goesOn, region.setting(), stream);
    }

    static void piece(
            int block,
            List<Token> tokens,
            int from,
            int to,
            boolean goesOn,
            Piece.Setting setting,
            List<Token> stream) {
        if (from < to) {
            int start = tokens.get(from).start();
            int end = tokens.get(to - 1).end();
            stream.add(Token.speech(new Piece(block, start, end, tokens.subList(from, to), goesOn, setting)));
        }
    }
}
