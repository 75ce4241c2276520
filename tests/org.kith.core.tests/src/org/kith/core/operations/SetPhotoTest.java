package org.kith.core.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.core.imports.Desk;

/** Photos by hand. */
class SetPhotoTest {
    private static final byte[] PICTURE = {1, 2, 3};

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

    @Test
    void aPhotoIsShownAndTakenBack() throws Exception {
        new SetPhoto(desk.session(), mei, PICTURE, "image/png").run(new NullProgressMonitor());

        String hash = photo();
        assertThat(desk.session().store().blob(hash).orElseThrow().bytes()).isEqualTo(PICTURE);
        assertThat(desk.session().history().undo(new NullProgressMonitor()).label()).isEqualTo("Photo of Mei Tanaka");
        assertThat(photo()).isNull();
        desk.session().history().redo(new NullProgressMonitor());
        assertThat(photo()).isEqualTo(hash);
    }

    @Test
    void anotherPhotoTakesItsPlace() throws Exception {
        new SetPhoto(desk.session(), mei, PICTURE, "image/png").run(new NullProgressMonitor());
        String first = photo();
        new SetPhoto(desk.session(), mei, new byte[] {4}, "image/png").run(new NullProgressMonitor());

        assertThat(photo()).isNotNull().isNotEqualTo(first);
        new SetPhoto(desk.session(), mei, null, null).run(new NullProgressMonitor());
        assertThat(photo()).isNull();
    }

    private String photo() throws Exception {
        return desk.session().store().personRows(List.of(mei)).getFirst().photo();
    }
}
