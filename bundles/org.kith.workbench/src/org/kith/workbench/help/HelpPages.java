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
    private static final Map<String, String> BY_VIEW = Map.of(KnownViews.CONTACTS, "contacts.html", KnownViews.CARD,
            "card.html", KnownViews.TIMELINE, "timeline.html", KnownViews.EVENTS, "events.html", KnownViews.IMPORTS,
            "imports.html", KnownViews.PLATFORMS, "platforms.html", KnownViews.WELCOME, "first-evening.html");

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
