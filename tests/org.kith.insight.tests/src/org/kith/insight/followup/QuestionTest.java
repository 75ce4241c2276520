package org.kith.insight.followup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A question mark asks in any language, unless it belongs to an address or was quoted. */
class QuestionTest {
    @Test
    void marksOfManyScriptsAsk() {
        assertThat(new String[] {"Coming?", "来ますか？", "这个怎么样？看 https://a.example/b?c=d", "هل تأتي؟", "\"Why?\" she said",
            "What?!", "Τι κάνεις\u037e", "two lines\nreally?\nyes", "why?because"}).allMatch(Question::in);
    }

    @Test
    void addressesDoNotAsk() {
        assertThat(new String[] {"see https://a.example/b?c=d", "www.a.example/?q", "a.example/watch?v=1.",
            "(https://a.example/b?c=d)", "mailto:ada@a.example?subject=x", "no mark", "", "<https://a.example/?x>"})
                .noneMatch(Question::in);
        assertThat(Question.in(null)).isFalse();
    }

    @Test
    void aMarkThatEndsAnAddressEndsTheSentence() {
        assertThat(new String[] {"Have you seen https://a.example/b?", "Have you (or www.a.example?)",
            "Seen?https://a.example/b", "Did you read https://a.example/b?c=d?"}).allMatch(Question::in);
    }

    @Test
    void whatIQuotedIsMyQuestion() {
        assertThat(Question.in("> Will you come?\nYes.")).isFalse();
        assertThat(Question.in("> I come.\nWhen?")).isTrue();
    }
}
