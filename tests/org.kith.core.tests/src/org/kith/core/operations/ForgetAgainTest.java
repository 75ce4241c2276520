package org.kith.core.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.core.entry.AddPromise;
import org.kith.core.imports.Desk;
import org.kith.core.letters.LetterSteps;
import org.kith.core.letters.Letters;
import org.kith.model.activity.Direction;

/** Who was deleted for good, was entered again by hand and is deleted for good once more. */
class ForgetAgainTest {
    @TempDir
    Path folder;

    @Test
    void whatThePracticesKeptGoesWithThePerson() throws Exception {
        try (Desk desk = new Desk(folder)) {
            String ada = new AddPerson(desk.session(), "Ada", List.of()).run(Desk.QUIET);
            String bob = new AddPerson(desk.session(), "Bob", List.of()).run(Desk.QUIET);
            new AddPromise(desk.session(), ada, "two pages", Direction.OUT, Desk.NOW).run(Desk.QUIET);
            new AddPromise(desk.session(), bob, "a chisel", Direction.OUT, Desk.NOW).run(Desk.QUIET);
            new LetterSteps(desk.session()).start(ada, List.of());

            new ForgetPerson(desk.session(), ada).run(Desk.QUIET);

            assertThat(desk.everything()).doesNotContain("two pages", ada).contains("a chisel");
            assertThat(new Letters(desk.session()).all()).isEmpty();
            assertThat(desk.session().store().verify(Desk.QUIET)).isEmpty();
        }
    }

    @Test
    void whoWasForgottenAndEnteredAgainCanBeForgottenAgain() throws Exception {
        try (Desk desk = new Desk(folder)) {
            String first = new AddPerson(desk.session(), "Ada", List.of("ada@example.org")).run(Desk.QUIET);
            new ForgetPerson(desk.session(), first).run(Desk.QUIET);
            String again = new AddPerson(desk.session(), "Ada", List.of("ada@example.org")).run(Desk.QUIET);
            assertThat(again).as("within one instant").isEqualTo(first);

            new ForgetPerson(desk.session(), again).run(Desk.QUIET);

            assertThat(desk.session().store().personRows(List.of(again))).isEmpty();
            assertThat(desk.session().store().verify(Desk.QUIET)).isEmpty();
        }
    }
}
