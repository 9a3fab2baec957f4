package press.doorstep.cache;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Answers come in the order of their requests, whatever was under way when we came to the connection. */
class TurnTest {

    private final Turn turn = new Turn();

    @Test
    void isNotOursBeforeItIsKnownWhatIsUnderWay() {
        assertThat(turn.isOurs()).isFalse();
        turn.answered();
        assertThat(turn.isOurs()).isFalse();
    }

    @Test
    void isOursOnceTheServerHasAnsweredWhatWasSeen() {
        turn.handedOn("first");
        turn.begun("first");
        assertThat(turn.isOurs()).isFalse();
        turn.answered();
        assertThat(turn.isOurs()).isTrue();
    }

    @Test
    void countsNoAnswersToWhatCameBefore() {
        turn.handedOn("first");
        turn.handedOn("second");
        turn.answered();
        turn.answered();
        turn.begun("first");
        turn.answered();
        assertThat(turn.isOurs()).isFalse();
        turn.begun("second");
        turn.answered();
        assertThat(turn.isOurs()).isTrue();
    }

    @Test
    void waitsForEverythingThatIsHandedOnLater() {
        turn.handedOn("first");
        turn.begun("first");
        turn.answered();
        turn.handedOn("slow");
        turn.handedOn("slower");
        turn.answered();
        assertThat(turn.isOurs()).isFalse();
        turn.answered();
        assertThat(turn.isOurs()).isTrue();
    }

    @Test
    void isNeverOursOnAConnectionThatEnds() {
        turn.handedOn("first");
        turn.begun("first");
        turn.end();
        turn.answered();
        assertThat(turn.isOurs()).isFalse();
    }
}
