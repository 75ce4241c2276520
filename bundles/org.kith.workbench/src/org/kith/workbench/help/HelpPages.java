package org.kith.workbench.help;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Map;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.ILog;
import org.kith.workbench.window.KnownViews;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The pages that come with this bundle, by file name. Any thread. */
final class HelpPages {
    static final String INDEX = "index.html";
    static final String KEYS = "keys.html";
    private static final String PRACTICES = "practices.html";
    private static final Map<String, String> BY_VIEW = Map.ofEntries(Map.entry(KnownViews.CONTACTS, "contacts.html"),
            Map.entry(KnownViews.CARD, "card.html"), Map.entry(KnownViews.TIMELINE, "timeline.html"),
            Map.entry(KnownViews.EVENTS, "events.html"), Map.entry(KnownViews.BRIEF, "events.html"),
            Map.entry(KnownViews.FACES, "events.html"), Map.entry(KnownViews.AFTER, "events.html"),
            Map.entry(KnownViews.IMPORTS, "imports.html"), Map.entry(KnownViews.PLATFORMS, "platforms.html"),
            Map.entry(KnownViews.WELCOME, "first-evening.html"), Map.entry(KnownViews.TODAY, PRACTICES),
            Map.entry(KnownViews.QUEUE, PRACTICES), Map.entry(KnownViews.SUPPORTERS, PRACTICES),
            Map.entry(KnownViews.MOMENTS, PRACTICES), Map.entry(KnownViews.LETTERS, "letters.html"),
            Map.entry(KnownViews.LADDER, "review.html"), Map.entry(KnownViews.REVIEW, "review.html"));

    private HelpPages() {
    }

    /** The page of a view; the index for one that has none, or null. */
    static String of(String view) {
        return view == null ? INDEX : BY_VIEW.getOrDefault(view, INDEX);
    }

    /** Reads a page; one that is missing says so. */
    static HelpText read(String page) {
        URL url = entry(page);
        if (url != null) {
            try (InputStream in = url.openStream()) {
                return HelpReader.read(in);
            } catch (IOException e) {
                ILog.of(HelpPages.class).warn("The page of help " + page + " could not be read", e);
            }
        }
        return new HelpText(page, Messages.Help_missing + "\n", java.util.List.of());
    }

    /** A page as a file that a browser can open; null when it is missing. */
    static String address(String page) {
        try {
            URL url = entry(page);
            return url == null ? null : FileLocator.toFileURL(url).toString();
        } catch (IOException e) {
            ILog.of(HelpPages.class).warn("The page of help " + page + " could not be unpacked", e);
            return null;
        }
    }

    private static URL entry(String page) {
        Bundle bundle = FrameworkUtil.getBundle(HelpPages.class);
        return page.matches("[a-z-]+\\.html") ? bundle.getEntry("/help/" + page) : null;
    }
}
