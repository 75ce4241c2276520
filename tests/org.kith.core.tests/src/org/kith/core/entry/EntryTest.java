package org.kith.core.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.core.imports.Desk;
import org.kith.core.operations.AddPerson;
import org.kith.core.registry.LinkForm;
import org.kith.model.activity.Direction;
import org.kith.model.activity.InteractionType;
import org.kith.model.care.Promise;
import org.kith.model.care.TaskStatus;
import org.kith.store.InteractionRow;
import org.kith.store.TimelineQuery;
import org.kith.store.TimelineRow;

/** What is entered by hand. */
class EntryTest {
    private static final ReadLink POST = new ReadLink("x", LinkForm.Kind.POST, "meitanaka", "1", "https://x.com/meitanaka/status/1",
            null);

    @TempDir
    Path folder;
    private Desk desk;
    private String mei;

    @BeforeEach
    void open() throws Exception {
        desk = new Desk(folder);
        mei = new AddPerson(desk.session(), "Mei Tanaka", List.of()).run(new NullProgressMonitor());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private List<TimelineRow> timeline() throws CoreException {
        return desk.session().store().timeline(TimelineQuery.of(mei, 10));
    }

    @Test
    void aPromiseIsKept() throws Exception {
        String uid = new AddPromise(desk.session(), mei, "two pages", Direction.OUT, null).run(new NullProgressMonitor());
        new ClosePromise(desk.session(), uid, true).run(new NullProgressMonitor());

        Promise promise = desk.session().documents().load(uid, Promise.class).orElseThrow();
        assertThat(promise.getStatus()).isEqualTo(TaskStatus.COMPLETED);
        assertThat(desk.session().history().undo(new NullProgressMonitor()).label()).isEqualTo("Promise kept: two pages");
        assertThat(desk.session().documents().load(uid, Promise.class).orElseThrow().isOpen()).isTrue();
        assertThatThrownBy(() -> new AddPromise(desk.session(), mei, " ", Direction.IN, null)
                .run(new NullProgressMonitor())).isInstanceOf(CoreException.class);
    }

    @Test
    void aPastedLinkBecomesAnInteractionWithPlatformActorAndDirection() throws Exception {
        new RecordLink(desk.session(), POST, mei, InteractionType.COMMENT, Direction.OUT).run(new NullProgressMonitor());

        InteractionRow row = timeline().getFirst().interaction();
        assertThat(row.platform()).isEqualTo("x");
        assertThat(row.type()).isEqualTo(InteractionType.COMMENT);
        assertThat(row.direction()).isEqualTo(Direction.OUT);
        assertThat(row.link()).isEqualTo("https://x.com/meitanaka/status/1");
        assertThat(timeline().getFirst().targets().getFirst().handle()).isEqualTo("meitanaka");
        desk.session().history().undo(new NullProgressMonitor());
        assertThat(timeline()).isEmpty();
    }

    @Test
    void theSameLinkAgainIsSaidAndChangesNothing() throws Exception {
        new RecordLink(desk.session(), POST, mei, InteractionType.LIKE, Direction.IN).run(new NullProgressMonitor());

        assertThatThrownBy(() -> new RecordLink(desk.session(), POST, mei, InteractionType.LIKE, Direction.IN)
                .run(new NullProgressMonitor())).hasMessageContaining("already");

        assertThat(timeline()).hasSize(1);
        new RecordLink(desk.session(), POST, null, InteractionType.LIKE, Direction.OUT).run(new NullProgressMonitor());
        assertThat(timeline()).hasSize(2);
    }

    @Test
    void aLinkOfSomebodyUnknownMakesAnAccountThatIsNoContact() throws Exception {
        long people = desk.session().store().overview().people();
        new RecordLink(desk.session(), POST, null, InteractionType.LIKE, Direction.OUT).run(new NullProgressMonitor());

        assertThat(desk.session().store().overview().people()).isLessThanOrEqualTo(people + 1);
        assertThat(timeline()).isEmpty();
    }

    @Test
    void aLinkThatNamesNobodyNeedsAPerson() {
        ReadLink web = new ReadLink("web", null, null, null, "https://blog.example/a", null);

        assertThatThrownBy(() -> new RecordLink(desk.session(), web, null, InteractionType.LIKE, Direction.OUT)
                .run(new NullProgressMonitor())).hasMessageContaining("Choose the person");
    }
}
