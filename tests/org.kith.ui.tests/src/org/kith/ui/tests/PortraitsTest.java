package org.kith.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;
import org.kith.core.session.Session;
import org.kith.store.Blob;
import org.kith.store.PeopleQuery;
import org.kith.store.PersonRow;
import org.kith.store.Store;
import org.kith.store.Writing;
import org.kith.ui.Portraits;

/** Round pictures: initials at once, the photo when it has come, and never a broken image. */
class PortraitsTest {
    private final Screen screen = new Screen();
    private final Store store = screen.service(Session.class).store();

    @Test
    void initialsAreThereAtOnceAndThePhotoFollows() throws CoreException {
        screen.samples();
        PersonRow person = store.personRows(store.people(PeopleQuery.all())).stream()
                .filter(row -> row.photo() != null).findFirst().orElseThrow();
        try (Portraits portraits = new Portraits(Display.getCurrent(), store)) {
            boolean[] arrived = new boolean[1];
            Image initials = portraits.large(person.uid(), person.name(), person.photo(), () -> arrived[0] = true);
            assertThat(initials.getBounds().width).isEqualTo(Portraits.LARGE);
            screen.waitFor("the photo", () -> arrived[0]);
            Image photo = portraits.large(person.uid(), person.name(), person.photo(), () -> {
            });
            assertThat(photo).isNotSameAs(initials);
            ImageData data = photo.getImageData();
            assertThat(data.getAlpha(0, 0)).as("round").isZero();
            assertThat(data.getAlpha(48, 48)).isEqualTo(255);
        }
    }

    @Test
    void whatIsNoPhotoStaysInitials() throws CoreException {
        byte[] bomb = new byte[40];
        System.arraycopy(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0x7f,
            0, 0, 0, 0x7f, 0, 0, 0}, 0, bomb, 0, 24);
        try (Writing writing = store.begin()) {
            writing.putBlobs(List.of(new Blob("b".repeat(64), "image/png", bomb),
                    new Blob("c".repeat(64), "image/jpeg", "no photo".getBytes(StandardCharsets.UTF_8))));
            writing.commit();
        }
        try (Portraits portraits = new Portraits(Display.getCurrent(), store)) {
            for (String hash : List.of("b".repeat(64), "c".repeat(64), "d".repeat(64))) {
                Image first = portraits.small("u", "Mei Tanaka", hash, () -> {
                    throw new AssertionError("no photo is there to come");
                });
                screen.waitFor("the look at it", () -> Job.getJobManager().find(Portraits.class).length == 0);
                screen.settle();
                assertThat(portraits.small("u", "Mei Tanaka", hash, null)).isSameAs(first);
            }
        }
    }

    @Test
    void nothingIsLeftBehind() {
        Image image;
        Image last = null;
        try (Portraits portraits = new Portraits(Display.getCurrent(), store)) {
            image = portraits.small("first", "Ada", null, null);
            for (int i = 0; i < 1000; i++) {
                String name = (char) ('A' + i % 26) + "x " + (char) ('A' + i / 26 % 26) + "y";
                last = portraits.small("u" + i, name, null, null);
            }
            assertThat(image.isDisposed()).as("the oldest makes room").isTrue();
            assertThat(last.isDisposed()).isFalse();
        }
        assertThat(last.isDisposed()).isTrue();
    }
}
