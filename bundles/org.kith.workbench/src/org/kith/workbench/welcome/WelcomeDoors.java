package org.kith.workbench.welcome;

import java.nio.file.Path;
import java.util.List;

/** Where the welcome page's buttons lead; the view wires them. UI thread. */
public interface WelcomeDoors {
    /** Imports what was dropped. */
    void bring(List<Path> paths);

    /** Asks for files to import. */
    void files();

    /** Asks for a folder to import. */
    void folder();

    /** My names so far; empty when nobody was named. */
    List<String> me();

    /** Asks who I am. */
    void whoIAm();

    /** Opens the samples. */
    void samples();

    /** Asks for a workspace to open. */
    void openWorkspace();

    /** Asks for a folder to make a workspace in. */
    void newWorkspace();

    /** Other workspaces of lately, newest first. */
    List<Path> recent();

    /** Opens one of them. */
    void open(Path workspace);

    /** Opens a page in the browser; only ever by a click. */
    void browse(String address);
}
