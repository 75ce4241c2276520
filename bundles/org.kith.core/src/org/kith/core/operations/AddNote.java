package org.kith.core.operations;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.kith.core.identity.KnowledgeMerge;
import org.kith.core.session.Session;
import org.kith.model.people.Agent;
import org.kith.model.people.Note;
import org.kith.model.people.PeopleFactory;

/** Adds a note to a person; one undoable step. */
public final class AddNote {
    private final Session session;
    private final String uid;
    private final String text;

    /** A note on that person. */
    public AddNote(Session session, String uid, String text) {
        this.session = session;
        this.uid = uid;
        this.text = text;
    }

    /** Adds it. */
    public void run(IProgressMonitor monitor) throws CoreException {
        session.history().edit("", edit -> {
            Agent agent = edit.load(uid, Agent.class);
            edit.label(NLS.bind(Messages.AddNote_label, agent.getFormattedName()));
            Note note = PeopleFactory.eINSTANCE.createNote();
            note.setText(text);
            note.setWritten(session.clock().instant());
            note.setSince(session.clock().instant());
            note.setSource(KnowledgeMerge.USER);
            agent.getNotes().add(note);
            return null;
        });
    }
}
