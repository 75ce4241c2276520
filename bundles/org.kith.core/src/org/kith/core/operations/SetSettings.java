package org.kith.core.operations;

import java.util.Map;
import java.util.TreeMap;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.kith.core.identity.Uids;
import org.kith.core.session.Session;
import org.kith.model.people.PeopleFactory;
import org.kith.model.people.Setting;
import org.kith.model.people.Workspace;

/** Changes choices that belong to the data: weights, zone, rhythms, limits. One undoable step. */
public final class SetSettings {
    private final Session session;
    private final Map<String, String> values;

    /**
     * With new values by key.
     *
     * @param values key to value; an empty value goes back to the default
     */
    public SetSettings(Session session, Map<String, String> values) {
        this.session = session;
        this.values = new TreeMap<>(values);
    }

    /** Does it; nothing is a step when nothing is different. */
    public void run(IProgressMonitor monitor) throws CoreException {
        session.history().edit(Messages.SetSettings_label, edit -> {
            Workspace workspace = edit.find(Uids.WORKSPACE, Workspace.class);
            if (workspace == null) {
                workspace = PeopleFactory.eINSTANCE.createWorkspace();
                workspace.setUid(Uids.WORKSPACE);
                edit.create(workspace);
            }
            for (Map.Entry<String, String> one : values.entrySet()) {
                set(workspace, one.getKey(), one.getValue());
            }
            return null;
        });
    }

    private static void set(Workspace workspace, String key, String value) {
        Setting setting = workspace.getSettings().stream().filter(one -> key.equals(one.getKey())).findFirst()
                .orElse(null);
        if (value.isEmpty()) {
            workspace.getSettings().remove(setting);
            return;
        }
        if (setting == null) {
            setting = PeopleFactory.eINSTANCE.createSetting();
            setting.setKey(key);
            workspace.getSettings().add(setting);
        }
        setting.setValue(value);
    }
}
