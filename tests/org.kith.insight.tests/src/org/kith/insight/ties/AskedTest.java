package org.kith.insight.ties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.kith.insight.ties.History.NOW;
import static org.kith.model.activity.InteractionType.CALL;
import static org.kith.model.activity.InteractionType.EMAIL;
import static org.kith.model.activity.InteractionType.LIKE;
import static org.kith.model.activity.InteractionType.MESSAGE;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What I wrote to one person, and whether it was answered. */
class AskedTest {
    @Test
    void whatIsWrittenWithoutAWordBetweenIsOneTurn() {
        assertThat(asked(new History().out(MESSAGE, 40, 39, 38).in(EMAIL, 30)))
                .containsExactly(new Asked("k2", History.ago(38), "k3", false));
    }

    @Test
    void anAnswerAfterFourteenDaysIsNone() {
        assertThat(asked(new History().out(MESSAGE, 60).in(MESSAGE, 45))).extracting(Asked::answer)
                .containsExactly((String) null);
        assertThat(asked(new History().out(MESSAGE, 60).in(MESSAGE, 46))).extracting(Asked::answer)
                .containsExactly("k1");
    }

    @Test
    void writingAgainAfterAPauseIsAnotherTurn() {
        assertThat(asked(new History().out(MESSAGE, 60, 20).in(EMAIL, 19))).extracting(Asked::key, Asked::answer)
                .containsExactly(tuple("k0", null), tuple("k1", "k2"));
    }

    @Test
    void aCallAnswersALikeDoesNot() {
        assertThat(asked(new History().out(EMAIL, 20).together(CALL, 19))).extracting(Asked::answer)
                .containsExactly("k1");
        assertThat(asked(new History().out(EMAIL, 20).in(LIKE, 19))).extracting(Asked::answer)
                .containsExactly((String) null);
    }

    @Test
    void whatIsYoungAndNotAnsweredIsOnNeitherSide() {
        assertThat(asked(new History().out(EMAIL, 13))).extracting(Asked::open).containsExactly(true);
        assertThat(asked(new History().out(EMAIL, 14))).extracting(Asked::open).containsExactly(false);
    }

    @Test
    void theirWordsAloneAskNothing() {
        assertThat(asked(new History().in(MESSAGE, 3).publicOut(MESSAGE, 2).together(CALL, 1))).isEmpty();
    }

    private static List<Asked> asked(History history) {
        return Asked.of(history.all(), NOW);
    }
}
