package org.kith.bench.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTest {
    @Test
    void namesAndNumbersAreRead() {
        Options options = Options.of(new String[] {"import", "--size", "50_000", "timeline", "--json"});
        assertThat(options.names()).isEqualTo(List.of("import", "timeline"));
        assertThat(options.size()).isEqualTo(50_000);
        assertThat(options.json()).isTrue();
    }

    @Test
    void wrongOptionIsSaidInWords() {
        assertThatThrownBy(() -> Options.of(new String[] {"--sise", "1"})).hasMessageContaining("no option --sise");
        assertThatThrownBy(() -> Options.of(new String[] {"--size"})).hasMessage("--size needs a whole number.");
    }

    @Test
    void figuresTellTheirGoalAndWhetherItIsMet() {
        Figure missed = Figure.ratio("import", "time", 30, "s", 10, 1.5);
        assertThat(missed.ratio()).isEqualTo(3);
        assertThat(missed.met()).isFalse();
        assertThat(Figure.atMost("timeline", "p95", 25, "ms", 25).met()).isTrue();
    }

    @Test
    void percentileIsTheValueThatAShareDoesNotExceed() {
        Timings timings = new Timings();
        for (int i = 1; i <= 100; i++) {
            timings.add(i);
        }
        assertThat(timings.percentile(.95)).isEqualTo(95);
        assertThat(timings.percentile(1)).isEqualTo(100);
    }
}
