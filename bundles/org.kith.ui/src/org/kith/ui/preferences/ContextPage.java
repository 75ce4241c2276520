package org.kith.ui.preferences;

import java.util.Map;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.kith.core.operations.SetSettings;
import org.kith.core.session.Session;
import org.kith.ui.Doing;

/** What our pages share: objects of the context, and settings changed through their operation. UI thread. */
abstract class ContextPage extends PreferencePage implements IWorkbenchPreferencePage {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 520;

    private IEclipseContext context;

    @Override
    public void init(IWorkbench workbench) {
        context = workbench.getService(IEclipseContext.class);
    }

    /** Wide enough for a sentence, high enough for a form. */
    @Override
    protected Point doComputeSize() {
        Point size = super.doComputeSize();
        return new Point(Math.max(size.x, WIDTH), Math.max(size.y, HEIGHT));
    }

    <T> T get(Class<T> type) {
        return context.get(type);
    }

    /** Changes settings as one step, when anything is different; the dialog may be gone before it is done. */
    void set(Map<String, String> changes) {
        if (!changes.isEmpty()) {
            Session session = get(Session.class);
            get(Doing.class).run(null, Messages.Settings_saving, monitor -> {
                new SetSettings(session, changes).run(monitor);
                return null;
            }, done -> {
            });
        }
    }

    /** Says beside the fields what is wrong, null when nothing is, and holds OK back while something is. */
    void problem(String words) {
        setErrorMessage(words);
        setValid(words == null);
    }
}
