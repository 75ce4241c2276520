package org.kith.workbench.window;

import java.util.List;
import org.eclipse.ui.IWorkbenchWindow;

/** The ids of the views that the window arranges, in the order of their keys; one that is not installed is left out. */
public final class KnownViews {
    /** People as a list. */
    public static final String CONTACTS = "org.kith.ui.people.contacts";
    /** One person. */
    public static final String CARD = "org.kith.ui.people.card";
    /** What happened. */
    public static final String TIMELINE = "org.kith.ui.people.timeline";
    /** Gatherings. */
    public static final String EVENTS = "org.kith.ui.events.events";
    /** What to know before an event. */
    public static final String BRIEF = "org.kith.ui.events.brief";
    /** Names put to faces. */
    public static final String FACES = "org.kith.ui.events.practice";
    /** Who was met at an event. */
    public static final String AFTER = "org.kith.ui.events.after";
    /** What today asks for. */
    public static final String TODAY = "org.kith.ui.care.today";
    /** Who deserves a private word. */
    public static final String QUEUE = "org.kith.ui.care.queue";
    /** Who gave. */
    public static final String SUPPORTERS = "org.kith.ui.insight.supporters";
    /** What could be honoured. */
    public static final String MOMENTS = "org.kith.ui.care.moments";
    /** Words for one person. */
    public static final String LETTERS = "org.kith.ui.care.letter";
    /** Whether the network is real. */
    public static final String REVIEW = "org.kith.ui.insight.review";
    /** How far relationships have come. */
    public static final String LADDER = "org.kith.ui.insight.ladder";
    /** What was brought in. */
    public static final String IMPORTS = "org.kith.ui.imports";
    /** What is installed. */
    public static final String PLATFORMS = "org.kith.ui.platforms";
    /** The first page. */
    public static final String WELCOME = "org.kith.workbench.welcome";
    /** What went wrong. */
    public static final String LOG = "org.kith.workbench.log";
    /** The pages of help. */
    public static final String HELP = "org.kith.workbench.help";

    private KnownViews() {
    }

    /** Those of the View menu that are installed. */
    static List<String> inMenu(IWorkbenchWindow window) {
        return List.of(CONTACTS, CARD, TIMELINE, EVENTS, IMPORTS, PLATFORMS, LADDER).stream()
                .filter(id -> isInstalled(window, id)).toList();
    }

    static boolean isInstalled(IWorkbenchWindow window, String id) {
        return window.getWorkbench().getViewRegistry().find(id) != null;
    }
}
