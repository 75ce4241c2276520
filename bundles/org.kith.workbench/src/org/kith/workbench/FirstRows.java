package org.kith.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.kith.store.AccountTotal;
import org.kith.store.Store;
import org.kith.ui.Background;
import org.kith.ui.Choice;

/**
 * Tells the start script that the window shows something: writes the file that the system property
 * {@code kith.ready} names. Where {@code kith.pictures} is set, the person with the most interactions is chosen first, so
 * that the picture has a timeline. UI thread.
 */
final class FirstRows {
    private static final int SETTLE_MILLIS = 1500;

    private final Store store;
    private final Background background;
    private final Choice choice;

    FirstRows(Store store, Background background, Choice choice) {
        this.store = store;
        this.background = background;
        this.choice = choice;
    }

    void announce(Display display) {
        String file = System.getProperty("kith.ready");
        if (file == null) {
            return;
        }
        Shell shell = display.getShells()[0];
        background.read(shell, () -> store.topAccounts(50).stream().map(AccountTotal::personUid)
                .filter(uid -> uid != null).findFirst().orElse(null), person -> {
                    if (System.getProperty("kith.pictures") != null) {
                        choice.choose(person);
                    }
                    display.timerExec(SETTLE_MILLIS, () -> write(Path.of(file)));
                }, status -> ILog.of(FirstRows.class).log(status));
    }

    private static void write(Path file) {
        try {
            Files.writeString(file, "ready\n");
        } catch (IOException e) {
            ILog.of(FirstRows.class).warn("The file that says that the window is ready could not be written", e);
        }
    }
}
