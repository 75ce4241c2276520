package org.kith.insight.ties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.insight.ties.History.NOW;
import static org.kith.insight.ties.History.ago;
import static org.kith.model.activity.InteractionType.CALL;
import static org.kith.model.activity.InteractionType.COMMENT;
import static org.kith.model.activity.InteractionType.EMAIL;
import static org.kith.model.activity.InteractionType.LIKE;
import static org.kith.model.activity.InteractionType.MESSAGE;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whose turn it is, and how soon replies come. */
class TurnTest {
    @Test
    void whoWroteLastWaits() {
        Turn turn = turn(new History().out(MESSAGE, 9).in(MESSAGE, 5).in(EMAIL, 3).publicIn(COMMENT, 1)).orElseThrow();
        assertThat(turn.mine()).isTrue();
        assertThat(turn.at()).isEqualTo(ago(3));
        assertThat(turn.key()).isEqualTo("k2");
        assertThat(turn.since()).isEqualTo(ago(5));
        assertThat(turn.keys()).containsExactly("k1", "k2");
        assertThat(turn(new History().in(MESSAGE, 5).out(EMAIL, 3)).orElseThrow().mine()).isFalse();
    }

    @Test
    void aCallAnswersAndNothingAsksForNothing() {
        assertThat(turn(new History().in(MESSAGE, 5).together(CALL, 3))).isEmpty();
        assertThat(turn(new History().in(MESSAGE, 5).together(CALL, 3).out(EMAIL, 2))).isPresent();
        assertThat(turn(new History().in(LIKE, 2))).as("a like of a private message").isEmpty();
        assertThat(turn(new History().in(MESSAGE, -2))).as("not yet").isEmpty();
    }

    @Test
    void repliesAreTimedFromTheLastWordOnBothSides() {
        // theirs after 1 day, mine after 2 and 4 hours; what comes 20 days later is no reply
        Replies replies = Replies.of(new History().out(MESSAGE, 40, 31).in(MESSAGE, 30).out(EMAIL, 30 - 2 / 24.0)
                .in(MESSAGE, 10).out(MESSAGE, 10 - 4 / 24.0).all(), NOW);
        assertThat(replies.theirHours()).hasValue(24);
        assertThat(replies.myHours()).hasValue(3);
        assertThat(replies.hours()).hasValue(4);
        assertThat(replies.replies()).extracting(Reply::to).containsExactly("k1", "k2", "k4");
        assertThat(replies.replies()).extracting(Reply::key).containsExactly("k2", "k3", "k5");
    }

    @Test
    void repliesOfMoreThanHalfAYearAgoDoNotCount() {
        assertThat(Replies.of(new History().in(MESSAGE, 182).out(MESSAGE, 181).all(), NOW).hours()).isEmpty();
    }

    private static Optional<Turn> turn(History history) {
        return Turn.of(history.all(), NOW);
    }
}
