package org.kith.ui.log;

import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;

/** The words for a plug-in: its name as its maker gave it; its id when it has none or is not here. */
final class PluginNames {
    private PluginNames() {
    }

    static String of(String id) {
        Bundle bundle = id == null ? null : Platform.getBundle(id);
        String name = bundle == null ? null : bundle.getHeaders().get(Constants.BUNDLE_NAME);
        return name != null && !name.startsWith("%") ? name : id == null ? "" : id;
    }
}
