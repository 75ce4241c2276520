package org.kith.ui.preferences;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;

/** Which preference pages a person sees: ours and the list of keys, none of the platform's others. UI thread. */
public final class OurPages {
    /** How the ids of our pages begin. */
    public static final String PREFIX = "org.kith.";

    private static final List<String> ORDER = List.of("org.kith.ui.preferences.general", "org.kith.ui.preferences.me",
            "org.kith.ui.preferences.weights", "org.kith.ui.preferences.rhythm", "org.kith.ui.preferences.keys");

    private OurPages() {
    }

    /** Takes all other pages away and puts ours in order. Called once, before the dialog is first opened. */
    public static void keep(PreferenceManager pages) {
        List<IPreferenceNode> ours = new ArrayList<>();
        for (IPreferenceNode node : pages.getRootSubNodes()) {
            if (node.getId().startsWith(PREFIX)) {
                ours.add(node);
            }
        }
        ours.sort((one, other) -> Integer.compare(rank(one), rank(other)));
        pages.removeAll();
        ours.forEach(pages::addToRoot);
    }

    private static int rank(IPreferenceNode node) {
        int rank = ORDER.indexOf(node.getId());
        return rank < 0 ? ORDER.size() : rank;
    }
}
