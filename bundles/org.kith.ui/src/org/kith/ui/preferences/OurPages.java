package org.kith.ui.preferences;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;

/** Which preference pages a person sees: ours and the list of keys, none of the platform's others. UI thread. */
public final class OurPages {
    /** How the ids of our pages begin. */
    public static final String PREFIX = "org.kith.";

    private OurPages() {
    }

    /** Takes all other pages away; the dialog sorts ours by name. Called once, before the dialog is first opened. */
    public static void keep(PreferenceManager pages) {
        List<IPreferenceNode> ours = new ArrayList<>();
        for (IPreferenceNode node : pages.getRootSubNodes()) {
            if (node.getId().startsWith(PREFIX)) {
                ours.add(node);
            }
        }
        pages.removeAll();
        ours.forEach(pages::addToRoot);
    }
}
